import { type Content, html, type Markup } from './html.ts';

/**
 * How a row is drawn. The same meaning looks the same on every page: `people` filled, `blank` hatched
 * grey, `small` a dotted outline, `budget` in its own colour.
 */
export type BarKind = 'people' | 'blank' | 'small' | 'budget';

export interface Bar {
  readonly kind: BarKind;
  readonly label: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** The number, set large, and its words. */
  readonly amount: Content;
  /** The interval in words. */
  readonly range?: string;
}

export interface BarsView {
  readonly bars: readonly Bar[];
  /** The value at the far end; the near end is always zero. */
  readonly full: number;
  /** Marks under the bars, as parts of `full`. */
  readonly ticks?: readonly number[];
}

function place(value: number, full: number): string {
  const percent = full > 0 ? (100 * value) / full : 0;
  return String(Math.round(100 * Math.min(100, Math.max(0, percent))) / 100);
}

function mark(bar: Bar, full: number): Markup {
  if (bar.kind === 'small') return html`<span class="bar"></span>`;
  const ends =
    bar.low === undefined || bar.high === undefined
      ? undefined
      : html`<span class="interval" style="--low:${place(bar.low, full)};--high:${place(bar.high, full)}"></span>`;
  return html`<span class="bar" style="--value:${place(bar.value, full)}"></span>${ends}`;
}

/**
 * Horizontal bars from a zero baseline, with intervals and direct labels. Boxes, not a drawing: the
 * words stay words at any zoom, in any direction and when read aloud.
 */
export function bars({ bars, full, ticks }: BarsView): Markup {
  return html`<ol class="bars" role="list">${bars.map(
    (bar) => html`
<li class="row ${bar.kind}"><span class="label"><bdi>${bar.label}</bdi></span><span class="track" aria-hidden="true">${mark(bar, full)}</span><span class="amount"><bdi>${bar.amount}</bdi>${
      bar.range === undefined
        ? undefined
        : html` <span class="range"><bdi>${bar.range}</bdi></span>`
    }</span></li>`,
  )}
</ol>${
    ticks === undefined
      ? undefined
      : html`<div class="ticks" aria-hidden="true"><span>${ticks.map(
          (tick) => html`<i style="--at:${place(tick, full)}">${tick}</i>`,
        )}</span></div>`
  }`;
}
