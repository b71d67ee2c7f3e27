import * as Plot from '@observablehq/plot';
import type { Interval } from '@tessera/insight';
import { markKey } from '../explore/mark-key.ts';
import { ofHundred } from '../i18n/numbers.ts';
import { type Canvas, ems, LEAST_WIDTH, styleOf } from './canvas.ts';
import type { Bars } from './drawings.ts';
import { addPatterns, hatch } from './patterns.ts';
import { nameMarks, readable } from './readable.ts';
import { BAR_FOOT, barsHeight } from './sizes.ts';

const FULL = 100;
/** Room beside a bar for its number. */
const NUMBER_ROOM = 44;

interface Told extends Interval {
  readonly name: string;
}

/** A picture of bars from a zero baseline, each labelled in words and numbers, with its interval. */
export function drawBars(picture: Bars, canvas: Canvas): SVGElement {
  const { bars, unknown } = picture;
  const { rtl, language, place, label } = canvas;
  const width = Math.max(LEAST_WIDTH, canvas.width);
  const told = bars.flatMap(({ label: name, share }): readonly Told[] =>
    share === undefined ? [] : [{ name, ...share }],
  );
  const blank = unknown === undefined ? [] : [{ name: unknown.label, value: unknown.share }];
  const names = [...bars.map((bar) => bar.label), ...blank.map(({ name }) => name)];
  const percent = (value: number) => FULL * value;
  const number = {
    y: 'name',
    text: ({ value }: { readonly value: number }) => ofHundred(value, language),
    dx: rtl ? -6 : 6,
    dy: 7,
    textAnchor: 'start',
    fontWeight: 600,
    fill: 'var(--ink)',
  } as const;
  const svg = Plot.plot({
    width,
    height: barsHeight(picture),
    marginTop: 4,
    marginBottom: BAR_FOOT,
    ...(rtl
      ? { marginRight: 4, marginLeft: NUMBER_ROOM }
      : { marginLeft: 4, marginRight: NUMBER_ROOM }),
    x: { domain: [0, FULL], reverse: rtl, label: null, ticks: 5, grid: true },
    y: { domain: names, label: null, axis: null, padding: 0 },
    style: styleOf(canvas),
    marks: [
      Plot.barX(told, {
        y: 'name',
        x: (d: Told) => percent(d.value),
        insetTop: 20,
        insetBottom: 6,
        fill: 'var(--people)',
        className: 'bars',
      }),
      Plot.barX(blank, {
        y: 'name',
        x: (d) => percent(d.value),
        insetTop: 20,
        insetBottom: 6,
        fill: hatch(place),
        stroke: 'var(--quiet)',
        className: 'unknown',
      }),
      Plot.ruleY(told, {
        y: 'name',
        x1: (d: Told) => percent(d.low),
        x2: (d: Told) => percent(d.high),
        dy: 7,
        stroke: 'var(--ink)',
        strokeWidth: 2,
        className: 'intervals',
      }),
      Plot.text(names, {
        y: (name: string) => name,
        x: 0,
        text: (name: string) => name,
        dy: -10,
        textAnchor: 'start',
        fill: 'var(--ink)',
        lineWidth: ems(width),
        textOverflow: 'ellipsis',
        className: 'names',
      }),
      Plot.text(told, {
        ...number,
        x: (d: Told) => Math.max(percent(d.value), percent(d.high)),
        className: 'numbers',
      }),
      Plot.text(blank, { ...number, x: (d) => percent(d.value), className: 'numbers' }),
      Plot.ruleX([0], { stroke: 'var(--ink)' }),
    ],
  });
  addPatterns(svg, place);
  const keys = bars.flatMap(({ share }, i) => (share === undefined ? [] : [markKey(place, i)]));
  nameMarks(svg, 'bars', keys);
  return readable(svg, label);
}
