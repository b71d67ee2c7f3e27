import type { Card } from './card.ts';
import { CARDS } from './data/index.ts';
import type { Pillar, Step } from './steps.ts';

/** The cards of one step, the main one first. */
export const cardsOf = (step: Step): readonly Card[] => CARDS.filter((one) => one.step === step);

export const cardNamed = (id: string): Card | undefined => CARDS.find((one) => one.id === id);

/** The cards that belong to a pillar of a national referral mechanism. */
export const cardsIn = (pillar: Pillar): readonly Card[] =>
  CARDS.filter(({ pillars }) => pillars.includes(pillar));
