import * as Plot from '@observablehq/plot';
import type { Bar } from '../explore/bars.ts';
import { ofHundred } from '../i18n/numbers.ts';

export interface Drawing {
  readonly bars: readonly Bar[];
  readonly label: string;
  /** Pixels. */
  readonly width: number;
  readonly rtl: boolean;
  readonly language: string;
}

const ROW = 40;
const FULL = 100;
/** Room beside a bar for its number. */
const NUMBER_ROOM = 44;

/** A picture of bars from a zero baseline, each labelled in words and numbers, with its interval. */
export function drawBars({ bars, label, width, rtl, language }: Drawing): SVGElement {
  const told = bars.flatMap(({ label: name, share }) =>
    share === undefined ? [] : [{ name, ...share }],
  );
  const percent = (value: number) => FULL * value;
  const plot = Plot.plot({
    width: Math.max(240, width),
    height: bars.length * ROW + 34,
    marginTop: 4,
    marginBottom: 30,
    ...(rtl
      ? { marginRight: 4, marginLeft: NUMBER_ROOM }
      : { marginLeft: 4, marginRight: NUMBER_ROOM }),
    x: { domain: [0, FULL], reverse: rtl, label: null, ticks: 5, grid: true },
    y: { domain: bars.map(({ label: name }) => name), label: null, axis: null, padding: 0 },
    style: {
      background: 'none',
      color: 'inherit',
      fontFamily: 'inherit',
      direction: rtl ? 'rtl' : 'ltr',
      fontSize: '14px',
      overflow: 'visible',
    },
    marks: [
      Plot.barX(told, {
        y: 'name',
        x: (d) => percent(d.value),
        insetTop: 20,
        insetBottom: 6,
        fill: 'var(--people)',
      }),
      Plot.ruleY(told, {
        y: 'name',
        x1: (d) => percent(d.low),
        x2: (d) => percent(d.high),
        dy: 7,
        stroke: 'var(--ink)',
        strokeWidth: 2,
      }),
      Plot.text(bars, {
        y: 'label',
        x: 0,
        text: 'label',
        dy: -10,
        textAnchor: 'start',
        fill: 'var(--ink)',
      }),
      Plot.text(told, {
        y: 'name',
        x: (d) => Math.max(percent(d.value), percent(d.high)),
        text: (d) => ofHundred(d.value, language),
        dx: rtl ? -6 : 6,
        dy: 7,
        textAnchor: 'start',
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
      Plot.ruleX([0], { stroke: 'var(--ink)' }),
    ],
  });
  return readable(plot as SVGElement, label);
}

/** One picture with one name for whoever hears it: what Plot names inside is taken out. */
function readable(svg: SVGElement, label: string): SVGElement {
  for (const part of svg.querySelectorAll('[aria-label],[aria-description],[aria-hidden]')) {
    for (const name of ['aria-label', 'aria-description', 'aria-hidden'])
      part.removeAttribute(name);
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return svg;
}
