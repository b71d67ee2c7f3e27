import * as Plot from '@observablehq/plot';
import { type Canvas, LEAST_WIDTH, styleOf } from '../../chart/canvas.ts';
import { addPatterns, hatch } from '../../chart/patterns.ts';
import { readable } from '../../chart/readable.ts';
import { INDENT, layOut, type PlacedBar, type PlacedText } from './lay-out.ts';
import type { SourceLine } from './source-line.ts';

const FOOT = 30;
const FULL = 100;
const EDGE = 8;

/** A picture of sources on one scale from 0 to 100: bars that are filled, outlined, or hatched. */
export function drawSources(lines: readonly SourceLine[], canvas: Canvas): SVGElement {
  const { rtl, place, label } = canvas;
  const width = Math.max(LEAST_WIDTH, canvas.width);
  const { texts, bars, ends, beside, height } = layOut(lines, width - 2 * EDGE);
  const [start, end] = [EDGE + beside, EDGE];
  const percent = (share: number) => FULL * share;
  const of = (kind: PlacedBar['kind']) => bars.filter((bar) => bar.kind === kind);
  const bar = {
    x1: 0,
    x2: (d: PlacedBar) => percent(d.share),
    y1: (d: PlacedBar) => d.top,
    y2: (d: PlacedBar) => d.bottom,
  } as const;
  const text = (column: PlacedText['column'], isName: boolean) =>
    Plot.text(
      texts.filter((one) => one.column === column && one.isName === isName),
      {
        x: 0,
        y: (d: PlacedText) => d.y,
        text: (d: PlacedText) => d.text,
        dx: (column === 'start' && beside > 0 ? beside : -INDENT) * (rtl ? 1 : -1),
        textAnchor: 'start',
        lineAnchor: 'top',
        fontWeight: isName ? 650 : 400,
        fontSize: isName ? 14 : 13,
        fill: 'var(--ink)',
      },
    );
  const svg = Plot.plot({
    width,
    height: height + FOOT,
    marginTop: 0,
    marginBottom: FOOT,
    marginLeft: rtl ? end : start,
    marginRight: rtl ? start : end,
    x: { domain: [0, FULL], reverse: rtl, label: null, ticks: 5, grid: true },
    y: { type: 'identity', axis: null },
    style: styleOf(canvas),
    marks: [
      Plot.ruleY(ends, { y: (d: number) => d, stroke: 'var(--hair)' }),
      Plot.rect(of('counted'), { ...bar, fill: 'var(--people)' }),
      Plot.rect(of('estimate'), { ...bar, fill: 'none', stroke: 'var(--people)', strokeWidth: 2 }),
      Plot.rect(of('unknown'), { ...bar, fill: hatch(place), stroke: 'var(--quiet)' }),
      Plot.ruleY(
        bars.flatMap(({ interval, top, bottom }) =>
          interval === undefined ? [] : [{ ...interval, y: (top + bottom) / 2 }],
        ),
        {
          y: 'y',
          x1: (d) => percent(d.low),
          x2: (d) => percent(d.high),
          stroke: 'var(--ink)',
          strokeWidth: 2,
        },
      ),
      text('start', true),
      text('start', false),
      text('bars', false),
      Plot.ruleX([0], { stroke: 'var(--ink)' }),
    ],
  });
  addPatterns(svg, place);
  return readable(svg, label);
}
