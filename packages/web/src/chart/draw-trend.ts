import * as Plot from '@observablehq/plot';
import { markKey } from '../explore/mark-key.ts';
import { ofHundred } from '../i18n/numbers.ts';
import { type Canvas, LEAST_WIDTH, styleOf } from './canvas.ts';
import type { Trend } from './drawings.ts';
import { addPatterns, dots } from './patterns.ts';
import { nameMarks, readable } from './readable.ts';
import { TREND_HEIGHT } from './sizes.ts';

const FULL = 100;
const START = 34;
const END = 30;
/** Room for the number of the first year beside its dot. */
const SIDE = 22;
const MOST_TICKS = 4;

interface Year {
  readonly year: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One answer over the years: dots on a line with a band for its interval, and gaps where nothing is told. */
export function drawTrend({ series: { points }, top }: Trend, canvas: Canvas): SVGElement {
  const { rtl, language, place, label } = canvas;
  const years = points.map(({ year, share }): Year => {
    const { value = Number.NaN, low = Number.NaN, high = Number.NaN } = share ?? {};
    return { year, value: FULL * value, low: FULL * low, high: FULL * high };
  });
  const told = years.filter(({ value }) => !Number.isNaN(value));
  const silent = years.filter(({ value }) => Number.isNaN(value));
  const ends = told.length > 1 ? [told[0], told.at(-1)] : told;
  const number = {
    x: 'year',
    y: 'value',
    text: (d: Year) => ofHundred(d.value / FULL, language),
    fontWeight: 600,
    fill: 'var(--ink)',
    stroke: 'var(--paper)',
    strokeWidth: 4,
  } as const;
  const svg = Plot.plot({
    width: Math.max(LEAST_WIDTH, canvas.width),
    height: TREND_HEIGHT,
    marginTop: 18,
    marginBottom: 26,
    marginLeft: rtl ? END : START,
    marginRight: rtl ? START : END,
    insetLeft: rtl ? 0 : SIDE,
    insetRight: rtl ? SIDE : 0,
    x: {
      type: 'point',
      domain: years.map(({ year }) => year),
      reverse: rtl,
      label: null,
      ticks: ticksOf(points.map(({ year }) => year)),
      tickSize: 4,
    },
    y: { domain: [0, FULL * top], label: null, axis: null },
    style: styleOf(canvas),
    marks: [
      Plot.gridY({ ticks: 2 }),
      Plot.axisY({
        anchor: rtl ? 'right' : 'left',
        ticks: 2,
        tickSize: 0,
        label: null,
        textAnchor: rtl ? 'start' : 'end',
      }),
      Plot.areaY(years, {
        x: 'year',
        y1: 'low',
        y2: 'high',
        fill: 'var(--people)',
        fillOpacity: 0.25,
        className: 'bands',
      }),
      Plot.ruleX(told, {
        x: 'year',
        y1: 'low',
        y2: 'high',
        stroke: 'var(--people)',
        strokeOpacity: 0.35,
        className: 'intervals',
      }),
      Plot.lineY(years, {
        x: 'year',
        y: 'value',
        stroke: 'var(--people)',
        strokeWidth: 2,
        className: 'lines',
      }),
      Plot.ruleX(silent, {
        x: 'year',
        y1: 0,
        y2: FULL * top * 0.07,
        stroke: dots(place),
        strokeWidth: 11,
        className: 'silent',
      }),
      Plot.dot(told, {
        x: 'year',
        y: 'value',
        r: 4,
        fill: 'var(--people)',
        stroke: 'var(--paper)',
        className: 'years',
      }),
      Plot.text(ends.slice(0, 1), {
        ...number,
        dx: rtl ? 9 : -9,
        textAnchor: 'end',
        className: 'numbers',
      }),
      Plot.text(ends.slice(1), {
        ...number,
        dx: rtl ? -9 : 9,
        textAnchor: 'start',
        className: 'numbers',
      }),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
    ],
  });
  addPatterns(svg, place);
  const keys = points.flatMap(({ share }, i) => (share === undefined ? [] : [markKey(place, i)]));
  nameMarks(svg, 'years', keys);
  return readable(svg, label);
}

/** A few years for the axis, the first and the last among them. */
function ticksOf(years: readonly string[]): readonly string[] {
  const last = years.length - 1;
  const steps = Math.min(MOST_TICKS - 1, last);
  if (steps < 1) return years;
  const places = Array.from({ length: steps + 1 }, (_, i) => Math.round((i * last) / steps));
  return places.flatMap((i) => years[i] ?? []);
}
