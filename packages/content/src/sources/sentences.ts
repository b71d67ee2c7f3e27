import type { Composition, Covered, Difference, UnknownDiffers } from './difference.ts';
import {
  COUNTING_PHRASES,
  COVERAGE_PHRASES,
  DEFINITION_PHRASES,
  DENOMINATOR_PHRASES,
  DETECTION_PHRASES,
  GROUP_PHRASES,
  POPULATION_PHRASES,
  STANDING_PHRASES,
} from './phrases.ts';
import { PART_TEXTS } from './questions.ts';
import type { Side } from './sides.ts';
import type { Spread } from './spread.ts';
import { yearsText } from './years.ts';

/** One difference as an English sentence, or two. */
export function sentenceOf(difference: Difference): string {
  switch (difference.kind) {
    case 'definition':
      return `They do not count the same thing: ${listed(difference.sides, (one) => DEFINITION_PHRASES[one])}.`;
    case 'population':
      return `They are not about the same people: ${listed(difference.sides, (one) => POPULATION_PHRASES[one])}.`;
    case 'detection':
      return `Not the same people were looking: ${listed(difference.sides, (one) => DETECTION_PHRASES[one])}.`;
    case 'coverage':
      return `They do not cover the same places: ${listed(difference.sides, covered)}.`;
    case 'group':
      return `They are about different groups: ${listed(difference.sides, (one) => GROUP_PHRASES[one])}.`;
    case 'denominator':
      return `A share is not of the same people: ${listed(difference.sides, (one) => DENOMINATOR_PHRASES[one])}.`;
    case 'counting':
      return `They do not count answers alike: ${listed(difference.sides, (one) => COUNTING_PHRASES[one])}.`;
    case 'years':
      return `They are about different years: ${listed(difference.sides, yearsText)}.`;
    case 'standing':
      return `They are not equally sure: ${listed(difference.sides, (one) => STANDING_PHRASES[one])}.`;
    case 'unknown':
      return unknowns(difference);
    case 'composition':
      return composition(difference);
  }
}

/** How far the answers lie apart. */
export function spreadSentence({ part, low, high }: Spread): string {
  return `For ${PART_TEXTS[part]} the answers run from ${percent(low.share)} (${low.label}) to ${percent(high.share)} (${high.label}).`;
}

/** A share in percent with at most one decimal. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(1))} %`;

function listed<Value>(sides: readonly Side<Value>[], phrase: (value: Value) => string): string {
  return sides.map(({ value, labels }) => `${phrase(value)} (${labels.join(', ')})`).join('; ');
}

function covered({ kind, countries }: Covered): string {
  if (countries === null || countries === 1) return COVERAGE_PHRASES[kind];
  return kind === 'one-region' ? `${countries} countries of one region` : `${countries} countries`;
}

function unknowns({ told, untold }: UnknownDiffers): string {
  const lines = told
    .filter(({ people }) => people > 0)
    .map(
      ({ label, people, everyone, share }) =>
        `${label}: ${people.toLocaleString('en')} of ${everyone.toLocaleString('en')} (${percent(share)})`,
    );
  const rest = untold.length === 0 ? '' : ` Not told by: ${untold.join(', ')}.`;
  return `The answer is not known for everybody. ${lines.join('; ')}.${rest}`;
}

function composition({ label, part, share, slices, reversedIn }: Composition): string {
  const parts = slices.map((one) => `${one.where} ${percent(one.share)}`).join('; ');
  const turned =
    reversedIn.length === 0 ? '' : ` Another answer leads in: ${reversedIn.join('; ')}.`;
  return `${label}: the share of ${PART_TEXTS[part]} taken apart. In all ${percent(share)}; ${parts}.${turned}`;
}
