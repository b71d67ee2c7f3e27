import { type CountryTable, cellAt, EFFORT, isNumber, yearsOf } from '@tessera/content/countries';
import { cell } from '../../explore/csv.ts';
import { labelOf, type Speech, shortCell } from './cell-words.ts';
import { FORMS_TOLD, PEOPLE_TOLD } from './trend-words.ts';

/** Everything that is told over the years, with the words that belong to it as lines above it. */
export function trendCsv(
  table: CountryTable | undefined,
  lines: readonly string[],
  speech: Speech,
): string {
  const measures = [...PEOPLE_TOLD, ...FORMS_TOLD, ...EFFORT].filter((one) => table?.has(one));
  const head = [speech.t('year'), ...measures.map((measure) => labelOf(measure, speech))];
  const rows = yearsOf(table, measures).map((year) => [
    String(year),
    ...measures.map((measure) => {
      const told = cellAt(table?.get(measure), year);
      return isNumber(told) ? String(told) : shortCell(told, speech);
    }),
  ]);
  return [
    ...lines.map((line) => cell(`# ${line}`)),
    ...[head, ...rows].map((row) => row.map(cell).join(',')),
  ].join('\r\n');
}
