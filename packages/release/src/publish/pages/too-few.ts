import type { FrontView } from '../view.ts';
import { epsilonText } from './numbers.ts';

/** Why a release has totals and no more: how many people, and how strong a promise to them. */
export function tooFewPeople({ epsilon }: Pick<FrontView, 'epsilon'>): string {
  return `With a promise this strong (epsilon ${epsilonText(epsilon)}), the records hold too few people for microdata: only some totals are published.`;
}
