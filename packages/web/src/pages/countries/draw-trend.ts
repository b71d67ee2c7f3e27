import * as Plot from '@observablehq/plot';
import { type Cell, isNumber } from '@tessera/content/countries';
import { type Canvas, LEAST_WIDTH, styleOf } from '../../chart/canvas.ts';
import { addPatterns, dots, hatch } from '../../chart/patterns.ts';
import { readable } from '../../chart/readable.ts';
import { whole } from '../../i18n/numbers.ts';
import { TREND_HEIGHT } from './trend-height.ts';

export interface YearPoint {
  readonly year: number;
  readonly cell: Cell;
}

/** Room above the highest point for its number. */
const HEADROOM = 1.15;
/** Half of a year, for the stripe of a year without a number. */
const HALF = 0.5;
/** Room for numbers at the start, and for half a year at the end. */
const [START, END] = [52, 16];
/** A year at the axis takes so many pixels. */
const TICK = 52;

/** People by year from a zero baseline, oldest first; a year without a number is a stripe, and no line runs over it. */
export function drawTrend(points: readonly YearPoint[], canvas: Canvas): SVGElement {
  const { width, rtl, language, place, label } = canvas;
  const told = points.flatMap(({ year, cell }) => (isNumber(cell) ? [{ year, people: cell }] : []));
  const line = points.map(({ year, cell }) => ({
    year,
    people: isNumber(cell) ? cell : Number.NaN,
  }));
  const top = HEADROOM * Math.max(1, ...told.map(({ people }) => people));
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const stripes = (fill: string, isWanted: (cell: Cell) => boolean) =>
    Plot.rect(
      points.filter(({ cell }) => isWanted(cell)),
      {
        x1: ({ year }: YearPoint) => year - HALF,
        x2: ({ year }: YearPoint) => year + HALF,
        y1: 0,
        y2: top,
        fill,
        fillOpacity: 0.6,
      },
    );
  const ends = told.filter(({ year }) => year === told[0]?.year || year === told.at(-1)?.year);
  const step = Math.max(1, Math.ceil(((last - first) * TICK) / Math.max(1, width - START - END)));
  const svg = Plot.plot({
    width: Math.max(LEAST_WIDTH, width),
    height: TREND_HEIGHT,
    marginTop: 16,
    marginBottom: 28,
    marginLeft: rtl ? END : START,
    marginRight: rtl ? START : END,
    x: {
      domain: [first - HALF, last + HALF],
      reverse: rtl,
      label: null,
      ticks: points.map(({ year }) => year).filter((year) => (last - year) % step === 0),
      tickFormat: (year: number) => String(year),
    },
    y: { domain: [0, top], label: null, axis: null },
    style: { ...styleOf(canvas), direction: 'ltr' },
    marks: [
      Plot.gridY({ ticks: 4 }),
      Plot.axisY({
        anchor: rtl ? 'right' : 'left',
        ticks: 4,
        label: null,
        tickFormat: (people: number) => (Number.isInteger(people) ? whole(people, language) : ''),
      }),
      stripes(hatch(place), (cell) => !isNumber(cell) && cell !== 'suppressed'),
      stripes(dots(place), (cell) => cell === 'suppressed'),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      Plot.lineY(line, { x: 'year', y: 'people', stroke: 'var(--people)', strokeWidth: 2.5 }),
      Plot.dot(told, { x: 'year', y: 'people', r: 4.5, fill: 'var(--people)' }),
      Plot.text(ends, {
        x: 'year',
        y: 'people',
        text: ({ people }) => whole(people, language),
        dy: -12,
        fontWeight: 600,
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
    ],
  });
  addPatterns(svg, place);
  return readable(svg, label);
}
