import { cell } from '../../../explore/csv.ts';
import { signOf } from '../flags.ts';
import { groupOf, nameOf } from '../names.ts';
import { readmeOf, type Shown } from '../table-text.ts';
import { type ToldCell, toldCells } from '../told-cells.ts';

export const CSV_COLUMNS = [
  'row_group',
  'row',
  'column_group',
  'column',
  'count',
  'low_95',
  'high_95',
  'flags',
] as const;

const RATE_DIGITS = 4;

/** One line a cell, its signs in a column of their own; above it all that must be known to read it. */
export function tableCsv(shown: Shown, address: string): string {
  const { table, tongue } = shown;
  const lines = readmeOf(shown, address).map((line) => [`# ${line}`]);
  const cells = toldCells(table)
    .flat()
    .map((told) => [...namesOf(told, shown), ...numbersOf(told, table.hasIntervals)]);
  const rates = (table.rates ?? []).map((rate, at) => {
    const column = table.layout.columns[at];
    const numbers = rate === undefined ? [] : [rate.value, rate.low, rate.high];
    return [
      '',
      tongue.t('rateRow'),
      column === undefined ? '' : groupOf(column, tongue),
      column === undefined ? '' : nameOf(column.name, tongue),
      ...[0, 1, 2].map(
        (i) => numbers[table.hasIntervals || i === 0 ? i : 3]?.toFixed(RATE_DIGITS) ?? '',
      ),
      rate === undefined ? signOf('c') : '',
    ];
  });
  return [...lines, CSV_COLUMNS, ...cells, ...rates]
    .map((row) => row.map(cell).join(','))
    .join('\r\n');
}

const namesOf = ({ row, column }: ToldCell, { tongue }: Shown): readonly string[] =>
  [row, column].flatMap((line) => [groupOf(line, tongue), nameOf(line.name, tongue)]);

function numbersOf({ cell: stated, flags }: ToldCell, hasIntervals: boolean): readonly string[] {
  const signs = flags.map(signOf).join(' ');
  if (stated.kind === 'zero') return ['0', '', '', signs];
  if (stated.kind !== 'count') return ['', '', '', signs];
  const { value, low, high } = stated;
  const ends = hasIntervals ? [low, high].map((end) => end.toFixed(0)) : ['', ''];
  return [String(value), ...ends, signs];
}
