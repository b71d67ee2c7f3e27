import type { CellObject, Row, Sheet, SheetData } from 'write-excel-file/browser';
import { signOf } from '../flags.ts';
import { groupOf, nameOf } from '../names.ts';
import {
  headingOf,
  legendOf,
  notesIn,
  referencesOf,
  type Shown,
  sourceOf,
  whatOf,
} from '../table-text.ts';
import { type ToldCell, toldCells } from '../told-cells.ts';

const text = (value: string, style: Partial<CellObject> = {}): CellObject => ({
  type: String,
  value,
  ...style,
});
const bold = (value: string): CellObject => text(value, { fontWeight: 'bold' });
const number = (value: number, format: string): CellObject => ({ type: Number, value, format });

const WHOLE = '#,##0';
const RATE = '0.0000';
const NAMES = 2;

export interface WorkbookPlace {
  /** Of the page that it comes from. */
  readonly address: string;
  readonly rightToLeft: boolean;
}

/**
 * Four sheets: the table with every sign beside its number, the intervals, signs and notes, and the
 * source. Numbers are numbers; all else is text and no formula.
 */
export function workbook(
  shown: Shown,
  { address, rightToLeft }: WorkbookPlace,
): readonly Sheet<Blob>[] {
  const { t } = shown.tongue;
  const sheet = (name: string, data: SheetData, widths: readonly number[]): Sheet<Blob> => ({
    sheet: t(name),
    data,
    rightToLeft,
    columns: widths.map((width) => ({ width })),
  });
  const wide = [24, 24, ...shown.table.layout.columns.flatMap(() => [12, 8])];
  return [
    sheet('sheetTable', countSheet(shown), wide),
    ...(shown.table.hasIntervals
      ? [
          sheet(
            'sheetIntervals',
            intervalSheet(shown),
            wide.map((width) => Math.max(width, 10)),
          ),
        ]
      : []),
    sheet('sheetFlags', flagSheet(shown), [8, 120]),
    sheet('sheetSource', sourceSheet(shown, address), [90, 60]),
  ];
}

/** Every column of the table as two of the sheet. */
function paired(
  shown: Shown,
  heads: readonly [string, string],
  pairOf: (told: ToldCell) => readonly [CellObject | null, CellObject | null],
): SheetData {
  const { tongue, table } = shown;
  const { columns } = table.layout;
  const names = (of: (at: (typeof columns)[number]) => string): Row =>
    columns.flatMap((column) => [bold(of(column)), null]);
  const blank: Row = Array<null>(NAMES).fill(null);
  return [
    [bold(headingOf(shown))],
    [text(sourceOf(shown))],
    [],
    [...blank, ...names((column) => groupOf(column, tongue))],
    [...blank, ...names((column) => nameOf(column.name, tongue))],
    [...blank, ...columns.flatMap(() => heads.map((head) => text(tongue.t(head))))],
    ...toldCells(table).map((line): Row => {
      const [first] = line;
      if (first === undefined) return [];
      return [
        text(groupOf(first.row, tongue)),
        text(nameOf(first.row.name, tongue)),
        ...line.flatMap(pairOf),
      ];
    }),
  ];
}

function countSheet(shown: Shown): SheetData {
  const { table, tongue } = shown;
  const rows = paired(shown, ['number', 'flag'], ({ cell, flags }) => [
    cell.kind === 'count'
      ? number(cell.value, WHOLE)
      : cell.kind === 'zero'
        ? number(0, WHOLE)
        : null,
    flags.length === 0 ? null : text(flags.map(signOf).join(' ')),
  ]);
  if (table.rates === undefined) return rows;
  const rates = table.rates.flatMap((rate) => [
    rate === undefined ? null : number(rate.value, RATE),
    rate === undefined ? text(signOf('c')) : null,
  ]);
  return [...rows, [null, text(tongue.t('rateRow')), ...rates]];
}

const intervalSheet = (shown: Shown): SheetData =>
  paired(shown, ['from', 'to'], ({ cell }) =>
    cell.kind === 'count' ? [number(cell.low, WHOLE), number(cell.high, WHOLE)] : [null, null],
  );

const flagSheet = (shown: Shown): SheetData => [
  [bold(shown.tongue.t('sign')), bold(shown.tongue.t('meaning'))],
  ...legendOf(shown.tongue).map(([sign, meaning]): Row => [text(sign), text(meaning, WRAPPED)]),
  [],
  [null, bold(shown.tongue.t('notes'))],
  ...notesIn(shown).map((note): Row => [null, text(note, WRAPPED)]),
];

const WRAPPED = { wrap: true } as const;

const sourceSheet = (shown: Shown, address: string): SheetData => [
  [bold(headingOf(shown))],
  [text(whatOf(shown), WRAPPED)],
  [text(sourceOf(shown), WRAPPED)],
  [text(address)],
  [],
  [bold(shown.tongue.t('references'))],
  ...referencesOf(shown).flatMap(({ title, address: where, note }): readonly Row[] => [
    [text(title, WRAPPED), text(where)],
    [text(note, WRAPPED)],
  ]),
];
