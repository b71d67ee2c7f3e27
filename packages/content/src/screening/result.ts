import type { Level } from '../guidance/index.ts';
import { CARD_IDS, type Role } from '../pathway/index.ts';
import { FACTORS } from './data/index.ts';
import type { Age, Noted, Side } from './kinds.ts';

/** What a worker noted about one factor, with words of their own if they like. */
export interface Note {
  readonly factor: string;
  readonly noted: Noted;
  readonly words?: string;
}

/** A note beside what it is about. */
export interface Heard extends Note {
  readonly level: Level;
  readonly side: Side;
}

/** Every screening ends in it, whatever was noted. */
export interface HumanDecision {
  readonly kind: 'human-decision';
  readonly by: readonly Role[];
}

/**
 * What was noted, and where it leads: a set of things and of next steps. There is no number in it, and
 * nothing from which one is meant to be made.
 */
export interface ScreeningResult {
  readonly noted: readonly Heard[];
  /** Cards to read, in the order of the pathway. */
  readonly next: readonly string[];
  /** Measures that those who plan should hear of. */
  readonly planners: readonly string[];
  /** Names of notes that are about nothing known. */
  readonly unread: readonly string[];
  readonly ends: HumanDecision;
}

export const DECISION: HumanDecision = {
  kind: 'human-decision',
  by: ['case-lead', 'supervisor', 'child-protection-authority'],
};

/** What comes next for every child, even if nothing was noted: a worry is enough. */
const ALWAYS = ['noticing'];

/**
 * Each note leads to its own steps and to no others: no number of notes changes what one of them leads
 * to. What is unclear is followed like a yes; a protection that is missing takes nothing away.
 */
export function resultOf(notes: readonly Note[]): ScreeningResult {
  const found = notes.map((note) => ({
    note,
    factor: FACTORS.find(({ id }) => id === note.factor),
  }));
  const heard = found.flatMap(({ note, factor }) =>
    factor === undefined ? [] : [{ ...note, level: factor.level, side: factor.side }],
  );
  const followed = found.flatMap(({ note, factor }) =>
    factor === undefined || note.noted === 'no' ? [] : [factor],
  );
  const cards = new Set([...ALWAYS, ...followed.flatMap((one) => one.cards)]);
  const measures = new Set(followed.flatMap((one) => one.measures));
  return {
    noted: heard,
    next: CARD_IDS.filter((id) => cards.has(id)),
    planners: [...measures].toSorted(),
    unread: found.flatMap(({ note, factor }) => (factor === undefined ? [note.factor] : [])),
    ends: DECISION,
  };
}

/** The factors for a child of one age, from the nearest level to the widest. */
export const factorsFor = (age: Age) => FACTORS.filter(({ ages }) => ages.includes(age));
