import type { Citation, TextState } from '../guidance/index.ts';
import { CARDS, WORRIES, type WorryId } from './data/index.ts';
import type { PathwayTexts } from './texts/texts.ts';

/** What to do about a worry: three actions, where they stand, and the cards to read next. */
export interface FromWorry {
  readonly worry: string;
  readonly means: string;
  readonly actions: readonly [string, string, string];
  readonly next: readonly { readonly id: string; readonly title: string }[];
  /** The best checked one first. */
  readonly citations: readonly [Citation, ...Citation[]];
  readonly state: TextState;
}

/** From a worry to three actions and a source, in the language of the texts. */
export function fromWorry(id: WorryId, { worries, cards }: PathwayTexts): FromWorry {
  const entry = WORRIES.find((one) => one.id === id);
  const text = worries[id];
  if (entry === undefined || text === undefined) throw new RangeError(`no worry is named "${id}"`);
  const { worry, means, actions, state } = text;
  const citations = entry.citations.toSorted((a, b) => Number(b.verified) - Number(a.verified));
  const next = CARDS.filter((card) => entry.cards.includes(card.id))
    .toSorted((a, b) => entry.cards.indexOf(a.id) - entry.cards.indexOf(b.id))
    .map((card) => ({ id: card.id, title: cards[card.id]?.title ?? card.id }));
  return { worry, means, actions, next, citations: citations as [Citation], state };
}
