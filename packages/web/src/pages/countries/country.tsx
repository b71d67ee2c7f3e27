import { presenceIn } from '@tessera/content/countries';
import { countryName } from '../../i18n/country-name.ts';
import type { PageProps } from '../lazy-page.tsx';
import { Waiting } from '../no-source.tsx';
import { ProblemNote } from '../problem-note.tsx';
import type { Speech } from './cell-words.ts';
import { CorridorsSection } from './corridors-section.tsx';
import { EffortSection } from './effort-section.tsx';
import { GapsSection } from './gaps-section.tsx';
import { Known } from './known.tsx';
import { formYear, totalYear } from './known-sentences.ts';
import { ReleaseSection } from './release-section.tsx';
import { sourceLine } from './source-words.ts';
import { SourcesSection } from './sources-section.tsx';
import { TrendSection } from './trend-section.tsx';
import { useFigures } from './use-figures.ts';

export interface CountryProps extends Pick<PageProps, 'source' | 'problem'> {
  readonly code: string;
  readonly speech: Speech;
}

/** Everything that is known of one country, and what is not. */
export function Country({ code, source, problem, speech }: CountryProps) {
  const { t, language } = speech;
  const { published, problem: missing } = useFigures();
  const name = countryName(code, language);
  if (missing !== undefined) return <ProblemNote problem={missing} />;
  if (published === undefined) return <Waiting />;
  const table = published.figures.get(code);
  const presence = presenceIn(table);
  const year = Math.max(totalYear(table) ?? 0, formYear(table) ?? 0);
  const lead = { children: 'leadChildren', allAges: 'leadAllAges', nothing: 'leadNothing' }[
    presence
  ];
  const note = source?.facts?.invented === true ? t('besideInvented') : undefined;
  const gaps = (
    <GapsSection
      {...{ table, speech }}
      citizenships={published.citizenships.get(code)}
      codebook={source?.kind === 'release' ? codebookAddress() : undefined}
    />
  );
  return (
    <article className="country">
      <h1>{name}</h1>
      <p className="lead">{t(lead, { year })}</p>
      {table === undefined && gaps}
      <Known {...{ name, table, speech }} />
      {table !== undefined && <TrendSection {...{ code, name, table, speech, note }} />}
      {table !== undefined && <EffortSection {...{ name, table, speech }} />}
      <CorridorsSection {...{ code, speech, table }} corridors={published} />
      <SourcesSection code={code} speech={speech} />
      <ReleaseSection {...{ code, source, speech }} isWaiting={problem === undefined} />
      {table !== undefined && gaps}
      <section>
        <h2>{t('footTitle')}</h2>
        <p>{sourceLine(speech)}</p>
        <p>{t('footMeans')}</p>
        <p>{t('footZero')}</p>
      </section>
    </article>
  );
}

const codebookAddress = (): string =>
  `${document.querySelector<HTMLMetaElement>('meta[name=tessera-release]')?.content ?? ''}codebook.md`;
