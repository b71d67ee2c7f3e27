import { WITH_ALL_AGES, WITH_CHILDREN } from './data/presence.ts';
import type { Presence } from './presence.ts';

const PUBLISHED = new Map<string, Presence>([
  ...WITH_ALL_AGES.trim()
    .split(' ')
    .map((code) => [code, 'allAges'] as const),
  ...WITH_CHILDREN.trim()
    .split(' ')
    .map((code) => [code, 'children'] as const),
]);

/** Whether anything is published about a country or territory, by its alpha-3 code. */
export const presenceOf = (code: string): Presence => PUBLISHED.get(code) ?? 'nothing';
