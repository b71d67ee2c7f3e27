import { useTranslation } from 'react-i18next';
import type { Problem } from '../worker/problem.ts';
import { ProblemNote } from './problem-note.tsx';

export function Waiting() {
  const { t } = useTranslation();
  return (
    <p className="waiting" role="status">
      {t('loading')}
    </p>
  );
}

/** In the place of what needs a source: why there is none, or that it is on its way. */
export function NoSource({ problem }: { readonly problem: Problem | undefined }) {
  const { t } = useTranslation();
  if (problem === undefined) return <Waiting />;
  return (
    <>
      <ProblemNote problem={problem} />
      <p>
        <a href="#/">{t('back')}</a>
      </p>
    </>
  );
}
