import * as Plot from '@observablehq/plot';
import type { Interval } from '@tessera/insight';
import { markKey } from '../explore/mark-key.ts';
import { ofHundred } from '../i18n/numbers.ts';
import { type Canvas, ems, styleOf } from './canvas.ts';
import type { Heat } from './drawings.ts';
import { addPatterns, dots, hatch } from './patterns.ts';
import { nameMarks, readable } from './readable.ts';
import { shade } from './shade.ts';
import { HEAT_ROW, headHeight, heatHeight, heatWidth } from './sizes.ts';

const NAME = 22;
/** From that width of a column on its interval is written under the number. */
const WIDE = 64;
/** Narrower columns have heads in smaller letters. */
const ROOMY = 96;
const SIDE = 2;

interface Cell {
  readonly row: string;
  readonly column: string;
  readonly share: Interval;
}

/** Answers across, values downwards: the share of each row in its cells, with what is not known beside it. */
export function drawHeat(heat: Heat, canvas: Canvas): SVGElement {
  const { grid, unknown, of } = heat;
  const { rtl, language, place, label } = canvas;
  const width = heatWidth(heat, canvas.width);
  const column = (width - 2 * SIDE) / (grid.columns.length + 1);
  const rows = grid.rows.map((row, r) => ({ ...row, id: String(r), of: of[r] ?? '' }));
  const at = (c: number) => String(c);
  const cells = rows.flatMap(({ id, cells: own }) =>
    own.flatMap((share, c): readonly Cell[] =>
      share === undefined ? [] : [{ row: id, column: at(c), share }],
    ),
  );
  const silent = rows.flatMap(({ id, cells: own }) =>
    own.flatMap((share, c) => (share === undefined ? [{ row: id, column: at(c) }] : [])),
  );
  const last = at(grid.columns.length);
  const blanks = rows.flatMap(({ id, unknown: share }) =>
    share === undefined ? [] : [{ row: id, column: last, share }],
  );
  const number = (value: number) => ofHundred(value, language);
  const head = headHeight(heat, canvas.width);
  const box = { x: 'column', y: 'row', insetTop: NAME, insetBottom: 4, inset: 1 } as const;
  const text = { x: 'column', y: 'row', fill: 'var(--ink)' } as const;
  const middle = NAME / 2 - 2;
  const isWide = column >= WIDE;
  const svg = Plot.plot({
    width,
    height: heatHeight(heat, canvas.width),
    marginTop: head,
    marginBottom: 0,
    marginLeft: SIDE,
    marginRight: SIDE,
    x: {
      type: 'band',
      domain: [...grid.columns.map((_, c) => at(c)), last],
      reverse: rtl,
      axis: null,
      padding: 0,
    },
    y: { type: 'band', domain: rows.map(({ id }) => id), axis: null, padding: 0 },
    style: styleOf(canvas),
    marks: [
      Plot.cell(cells, {
        ...box,
        fill: 'var(--people)',
        fillOpacity: ({ share }: Cell) => shade(share.value),
        stroke: 'var(--hair)',
        className: 'cells',
      }),
      Plot.cell(silent, { ...box, fill: dots(place), stroke: 'var(--hair)', className: 'silent' }),
      Plot.cell(blanks, {
        ...box,
        fill: hatch(place),
        stroke: 'var(--quiet)',
        className: 'unknown',
      }),
      Plot.text(cells, {
        ...text,
        text: ({ share }: Cell) => number(share.value),
        dy: isWide ? middle - 7 : middle,
        fontWeight: 600,
        className: 'numbers',
      }),
      Plot.text(isWide ? cells : [], {
        ...text,
        text: ({ share }: Cell) => `${number(share.low)}–${number(share.high)}`,
        dy: middle + 9,
        fontSize: 12,
        className: 'intervals',
      }),
      Plot.text(blanks, {
        ...text,
        text: ({ share }) => number(share),
        dy: middle,
        stroke: 'var(--paper)',
        strokeWidth: 6,
        className: 'numbers',
      }),
      Plot.text(rows, {
        x: () => at(0),
        y: 'id',
        text: ({ label: name, of: known }) => (known === '' ? name : `${name} · ${known}`),
        dx: (rtl ? 1 : -1) * (column / 2 - 1),
        dy: -HEAT_ROW / 2 + NAME / 2 + 2,
        textAnchor: 'start',
        lineWidth: ems(width),
        textOverflow: 'ellipsis',
        fill: 'var(--ink)',
        className: 'names',
      }),
      Plot.text([...grid.columns, unknown], {
        x: (_: string, i: number) => at(i),
        text: (name: string) => name,
        frameAnchor: 'top',
        dy: -head + 2,
        lineAnchor: 'top',
        lineWidth: column < ROOMY ? (column - 2) / 11.5 : ems(column - 6),
        lineHeight: 1.2,
        fontSize: column < ROOMY ? 11.5 : 14,
        fontWeight: 600,
        fill: 'var(--ink)',
        className: 'columns',
      }),
    ],
    opacity: { domain: [0, 1], range: [0, 1] },
  });
  addPatterns(svg, place);
  const keys = grid.rows.flatMap(({ cells: own }, r) =>
    own.flatMap((share, c) => (share === undefined ? [] : [markKey(place, r, c)])),
  );
  nameMarks(svg, 'cells', keys);
  return readable(svg, label);
}
