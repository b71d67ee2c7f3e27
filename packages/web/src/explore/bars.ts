import type { Interval } from '@tessera/insight';
import type { Answered } from './answer.ts';

/** One bar of a picture, or the blank in its place. */
export interface Bar {
  readonly label: string;
  readonly share: Interval | undefined;
}

/** One picture of several that stand side by side. */
export interface Panel {
  /** The part that it shows; `undefined` for all of them. */
  readonly block?: number;
  readonly bars: readonly Bar[];
  /** People with a known answer. */
  readonly of: number;
}

const MOST_BARS = 12;

/** The pictures that a composition asks for, every one with its bars in the same order. */
export function panelsOf(answered: Answered): readonly Panel[] {
  const { view, state } = answered;
  const order = orderOf(answered);
  const bars = (shares: readonly (Interval | undefined)[]) =>
    order.map((i) => ({ label: answered.question.answers[i] ?? '', share: shares[i] }));
  const { of } = view.whole;
  switch (state.composition) {
    case 'together':
      return [{ bars: bars(view.whole.shares), of }];
    case 'people':
      return [{ bars: bars(view.byPeople), of }];
    case 'evenly':
      return [{ bars: bars(view.evenly), of }];
    case 'without': {
      const rest = view.largest?.without;
      return [{ bars: bars(rest?.shares ?? []), of: rest?.of ?? 0 }];
    }
    case 'parts':
      return view.parts.map((part, block) => ({ block, bars: bars(part.shares), of: part.of }));
  }
}

/** Answers in the order of their codes where that means something, else the largest share first. */
export function orderOf({ question, view }: Answered): readonly number[] {
  const places = [...question.answers.keys()];
  if (question.topic === 'when' || question.id === 'ageBroad' || question.id === 'traffickMonths') {
    return places;
  }
  const value = (i: number) => view.whole.shares[i]?.value ?? -1;
  return places.sort((a, b) => value(b) - value(a) || a - b);
}

/** The bars that a picture has room for; the table has all of them. */
export const shown = (bars: readonly Bar[]): readonly Bar[] => {
  const present = bars.filter(({ share }) => share !== undefined && share.high > 0.005);
  return bars.length <= MOST_BARS * 2 ? bars : present.slice(0, MOST_BARS);
};
