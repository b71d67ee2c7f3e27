import { wrapped } from '../../chart/wrapped.ts';
import type { Mark, SourceLine } from './source-line.ts';

/** A line of text at a place; `start` is beside the bars, `bars` above one of them. */
export interface PlacedText {
  readonly text: string;
  readonly y: number;
  readonly column: 'start' | 'bars';
  readonly isName: boolean;
}

/** A bar from zero to a share, between two heights. */
export interface PlacedBar extends Pick<Mark, 'share' | 'interval'> {
  readonly top: number;
  readonly bottom: number;
  readonly kind: 'counted' | 'estimate' | 'unknown';
}

export interface Laid {
  readonly texts: readonly PlacedText[];
  readonly bars: readonly PlacedBar[];
  /** Where one source ends and the next begins. */
  readonly ends: readonly number[];
  /** Pixels that the names take beside the bars; 0 where they stand above. */
  readonly beside: number;
  readonly height: number;
}

/** Narrower than that the names stand above the bars. */
const NARROW = 560;
const BESIDE = 240;
const TEXT = 17;
const BAR = 10;
const GAP = 14;
/** Of a text above a bar. */
export const INDENT = 4;
/** Pixels that a letter takes on average: of a name in bold, of other text. */
const LETTER = { name: 7.8, text: 6.8 };

/** Places every text and bar of a picture of the width, in pixels. */
export function layOut(lines: readonly SourceLine[], width: number): Laid {
  const beside = width < NARROW ? 0 : BESIDE;
  const texts: PlacedText[] = [];
  const bars: PlacedBar[] = [];
  const ends: number[] = [];
  let top = 0;
  const write = (text: string, from: number, to: Pick<PlacedText, 'column' | 'isName'>): number => {
    const room = to.column === 'start' && beside > 0 ? beside - GAP : width - beside - INDENT;
    const rows = wrapped(text, Math.floor(room / (to.isName ? LETTER.name : LETTER.text)));
    rows.forEach((row, i) => {
      texts.push({ text: row, y: from + i * TEXT, ...to });
    });
    return from + rows.length * TEXT;
  };
  for (const { label, about, isEstimate, marks, unknown } of lines) {
    const named = write(label, top, { column: 'start', isName: true });
    const told = write(about, named, { column: 'start', isName: false });
    let y = beside > 0 ? top : told + 2;
    const draw = (text: string, bar?: Omit<PlacedBar, 'top' | 'bottom'>) => {
      y = write(text, y, { column: 'bars', isName: false });
      if (bar === undefined) return;
      bars.push({ ...bar, top: y, bottom: y + BAR });
      y += BAR + 4;
    };
    for (const { text, ...mark } of marks) {
      draw(text, { ...mark, kind: isEstimate ? 'estimate' : 'counted' });
    }
    const { share } = unknown;
    draw(unknown.text, share === undefined ? undefined : { share, kind: 'unknown' });
    top = Math.max(told, y) + GAP;
    ends.push(top - GAP / 2);
  }
  return { texts, bars, ends: ends.slice(0, -1), beside, height: top };
}
