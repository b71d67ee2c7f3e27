import type { Card } from '../card.ts';
import type { Worry } from '../worry.ts';
import { find } from './find.ts';
import { justice } from './justice.ts';
import { lasting } from './lasting.ts';
import { plan } from './plan.ts';
import { safe } from './safe.ts';
import { WORRIES as worries } from './worries.ts';

const all = [...find, ...safe, ...plan, ...lasting, ...justice] as const;

export type CardId = (typeof all)[number]['id'];
export type WorryId = (typeof worries)[number]['id'];

/** Every card, in the order in which it is shown. */
export const CARDS: readonly Card[] = all;
export const CARD_IDS: readonly CardId[] = all.map(({ id }) => id);

export const WORRIES: readonly Worry[] = worries;
export const WORRY_IDS: readonly WorryId[] = worries.map(({ id }) => id);
