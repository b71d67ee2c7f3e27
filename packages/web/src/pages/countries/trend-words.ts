import {
  COUNTED,
  type CountryTable,
  cellAt,
  EFFORT,
  FORMS,
  formMeasure,
  type Measure,
  type Trend,
  trendOf,
  yearsOf,
} from '@tessera/content/countries';
import { whole } from '../../i18n/numbers.ts';
import { labelOf, type Speech } from './cell-words.ts';

/** What is drawn over the years, each in a picture of its own with its own zero. */
export const PEOPLE_DRAWN = ['children', 'everyone'] as const satisfies readonly Measure[];

/** What stands in the table of people, and in the file of it. */
export const PEOPLE_TOLD = [
  'children',
  'girls',
  'boys',
  'otherSexChildren',
  'adults',
  'everyone',
  'sexOrAgeUnknown',
] as const satisfies readonly Measure[];

/** How people were exploited, form by form. */
export const FORMS_TOLD: readonly Measure[] = FORMS.flatMap((form) =>
  COUNTED.map((counted) => formMeasure(counted, form)),
);

/** Those of the measures that have anything to say, not counting reasons that stand alone. */
export const drawable = (
  table: CountryTable | undefined,
  measures: readonly Measure[],
): readonly Measure[] =>
  measures.filter(
    (measure) => trendOf(table?.get(measure), yearsOf(table, [measure])) !== undefined,
  );

/** The same run of years for everything that stands side by side. */
export const sharedYears = (table: CountryTable | undefined): readonly number[] =>
  yearsOf(table, [...PEOPLE_TOLD, ...EFFORT]);

export const pointsOf = (
  table: CountryTable | undefined,
  measure: Measure,
  years: readonly number[],
) => years.map((year) => ({ year, cell: cellAt(table?.get(measure), year) }));

/** A trend as one or two sentences: the picture for whoever does not see it. */
export function trendSentence(
  table: CountryTable | undefined,
  measure: Measure,
  years: readonly number[],
  speech: Speech,
): string {
  const { t } = speech;
  const what = labelOf(measure, speech);
  const trend = trendOf(table?.get(measure), years);
  if (trend === undefined) return t('trendNone', { what });
  return [sentenceOf(trend, what, speech), ...heldBack(trend, speech)].join(' ');
}

function sentenceOf({ first, last, numbers, years }: Trend, what: string, { t, language }: Speech) {
  return t(numbers === 1 ? 'trendOne' : 'trendOf', {
    what,
    numbers,
    years,
    first: first.year,
    last: last.year,
    firstN: whole(first.people, language),
    lastN: whole(last.people, language),
  });
}

const heldBack = ({ suppressed }: Trend, { t }: Speech): readonly string[] =>
  suppressed === 0 ? [] : [t('trendSuppressed', { suppressed })];
