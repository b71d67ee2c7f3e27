import type { Codebook } from '@tessera/model';
import type { Source } from '../release/open-release.ts';
import type { Answered } from './answer.ts';
import { CSV_COLUMNS } from './csv.ts';
import { doubts } from './doubts.ts';
import { filterWords } from './filter-words.ts';
import { questionName, type Tongue } from './names.ts';
import { codedColumns } from './questions.ts';
import { saysSome } from './says-some.ts';
import { finding } from './sentences.ts';
import { sourceTitle, termsOf } from './source-words.ts';
import { composedWords, peopleCount } from './told.ts';

/** What the column of parts is called. */
export const byLabel = (codebook: Codebook, { state }: Answered): string =>
  codedColumns(codebook).find(({ name }) => name === state.by)?.label ?? '';

/** What must travel with a picture: sentence, doubts, what it is of, filters, source and caveat. */
export function captionLines(
  answered: Answered,
  source: Source,
  tongue: Tongue,
): readonly string[] {
  const { codebook } = source.opened;
  return [
    finding(answered, tongue),
    ...doubts(answered, byLabel(codebook, answered), tongue).map(({ text }) => text),
    ...basisLines(answered, source, tongue),
  ];
}

/** What a picture rests on: how many people, which filters, what it is not, and its source. */
export const basisLines = (
  answered: Answered,
  source: Source,
  tongue: Tongue,
): readonly string[] => [
  basisLine(answered, tongue),
  filterLine(answered, source.opened.codebook, tongue),
  tongue.t('notPrevalence'),
  sourceTitle(source, tongue),
];

/** People, years and unknowns in one line. */
function basisLine({ view, years }: Answered, tongue: Tongue): string {
  const { t } = tongue;
  const { of, unknown } = view.whole;
  const counts = { people: peopleCount(view.people, tongue), known: peopleCount(of, tongue) };
  const when = { years: years === undefined ? t('unknownAnswer') : yearSpan(years) };
  return saysSome(view.whole)
    ? t('basis', { ...counts, unknown: peopleCount(unknown, tongue), ...when })
    : t('basisFew', { ...counts, ...when });
}

export const yearSpan = ([first, last]: readonly [string, string]): string =>
  first === last ? first : `${first}–${last}`;

function filterLine({ state }: Answered, codebook: Codebook, tongue: Tongue): string {
  const said = filterWords(state, codebook, tongue).map(({ text }) => text);
  const { t } = tongue;
  const people = t('shownPeople', { people: t(`lens_${state.lens}`) });
  return `${people} ${said.length === 0 ? t('noFilters') : t('withFilters', { filters: said.join('; ') })}`;
}

/** Everything that a table needs in order to be understood without the page that it came from. */
export function readmeLines(
  answered: Answered,
  source: Source,
  address: string,
  tongue: Tongue,
): readonly string[] {
  const { t } = tongue;
  const { question } = answered;
  const terms = termsOf(source);
  return [
    t('readmeQuestion', { question: questionName(answered, tongue) }),
    t('readmeDefinition', { definition: question.definition }),
    t(answered.corridors === undefined ? `of_${question.denominator}` : 'of_corridors'),
    ...(answered.along === undefined
      ? []
      : [t('readmeAlong', { along: answered.along.axis.label })]),
    ...(composedWords(answered, tongue) === '' ? [] : [composedWords(answered, tongue).trim()]),
    ...captionLines(answered, source, tongue),
    t('intervals'),
    ...(terms === '' ? [] : [t('readmeTerms', { terms })]),
    t('readmeAddress', { address }),
    ...CSV_COLUMNS.map((column) => `${column}: ${t(`csv_${column}`)}`),
  ];
}
