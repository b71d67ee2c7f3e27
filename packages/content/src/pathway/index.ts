export { type Branch, type Card, cardSchema, GUARDIAN_CONFLICT } from './card.ts';
export { type CardText, cardTextSchema } from './card-text.ts';
export { cardNamed, cardsIn, cardsOf } from './cards.ts';
export { checkCards } from './check-cards.ts';
export { checkWorries } from './check-worries.ts';
export { CARD_IDS, CARDS, type CardId, WORRIES, WORRY_IDS, type WorryId } from './data/index.ts';
export { type FromWorry, fromWorry } from './from-worry.ts';
export { loadPathway } from './load.ts';
export {
  BEST_INTERESTS,
  type BestInterests,
  CASE_STEPS,
  type CaseStep,
  PILLARS,
  type Pillar,
  ROLES,
  type Role,
  STEPS,
  type Step,
} from './steps.ts';
export type { PathwayTexts } from './texts/texts.ts';
export type { PathwayWords } from './words.ts';
export { type Worry, type WorryText, worrySchema, worryTextSchema } from './worry.ts';
