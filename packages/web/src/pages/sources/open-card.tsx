import { codedColumns, questionOf } from '../../explore/questions.ts';
import { termsOf } from '../../explore/source-words.ts';
import type { Source } from '../../release/open-release.ts';
import { Card } from './card.tsx';
import { openAddress } from './open-address.ts';
import { type OpenAnswer, openQuestion } from './open-answer.ts';
import { openLabel, openSentence } from './open-line.ts';
import type { Tongue } from './published-lines.ts';
import { English } from './quoted.tsx';

export interface OpenCardProps {
  readonly answer: OpenAnswer;
  readonly source: Source;
  readonly tongue: Tongue;
}

/** The file that is open, beside the published sources and not among them. */
export function OpenCard({ answer, source, tongue }: OpenCardProps) {
  const { t } = tongue;
  const { facts, opened } = source;
  const { codebook } = opened;
  const asked = questionOf(codebook, openQuestion(answer.question));
  const about = facts?.invented === true ? 'openAboutInvented' : 'openAbout';
  const isAge = answer.question === 'child-share';
  const fields = {
    definition: asked.definition,
    population: t(about),
    detection: t('openDetection'),
    coverage: t('openCoverage'),
    years: t('openYears', yearsOf(source)),
    denominator: t(isAge ? 'openDenominatorAge' : 'openDenominator'),
    says: openSentence(answer, tongue),
    caveat: facts === undefined ? t('openNote') : `${t('openRows')} ${t('openNote')}`,
    address: `${openAddress(source, tongue)} (${t('openStanding')})`,
    terms: facts === undefined ? <English text={termsOf(source)} /> : t('openTerms'),
  };
  return (
    <Card
      title={openLabel(source, tongue)}
      under={<English text={codebook.title} />}
      fields={Object.entries(fields).map(([name, value]) => ({
        name: t(name),
        value: <p>{value}</p>,
      }))}
    />
  );
}

function yearsOf({ opened }: Source) {
  const years = codedColumns(opened.codebook).find(({ kind }) => kind === 'year')?.values ?? [];
  return { from: years[0]?.label ?? '', to: years.at(-1)?.label ?? '' };
}
