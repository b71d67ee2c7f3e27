import { isSpokenOf } from '@tessera/content/countries';
import { lazy, Suspense } from 'react';
import { Waiting } from '../no-source.tsx';
import type { Speech } from './cell-words.ts';

const ToldBySources = lazy(async () => ({
  default: (await import('./told-by-sources.tsx')).ToldBySources,
}));

export interface SourcesProps {
  readonly code: string;
  readonly speech: Speech;
}

/** What published sources besides UNODC say of this country; they are fetched where there are any. */
export function SourcesSection({ code, speech }: SourcesProps) {
  const { t } = speech;
  return (
    <section>
      <h2>{t('sourcesTitle')}</h2>
      {isSpokenOf(code) ? (
        <Suspense fallback={<Waiting />}>
          <ToldBySources code={code} speech={speech} />
        </Suspense>
      ) : (
        <p>{t('sourcesNone')}</p>
      )}
    </section>
  );
}
