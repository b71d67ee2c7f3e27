import type { Block, LabourSector, Pattern, Sex } from '../case.ts';
import { chance, chooser } from '../chooser.ts';
import type { InventionRandom } from '../prng.ts';
import {
  ADULT_AGE_WEIGHTS,
  ADULT_AGES,
  ADULT_WAS_MINOR,
  CHILD_AGE_WEIGHTS,
  CHILD_AGES,
  OTHER_GENDER,
  WOMEN_IN_LABOUR,
  WOMEN_IN_OTHER,
  WOMEN_IN_SEXUAL,
} from '../tables/people.ts';

type AdultAge = (typeof ADULT_AGES)[number];
type ChildAge = (typeof CHILD_AGES)[number];

export interface PersonDrawer {
  readonly childAge: (random: InventionRandom, block: Block) => ChildAge;
  readonly adultAge: (random: InventionRandom, pattern: Pattern) => AdultAge;
  /** Sex given what the person was exploited for: drawn last, so that the types keep their shares. */
  readonly sex: (
    random: InventionRandom,
    child: boolean,
    pattern: Pattern,
    sector: LabourSector | undefined,
  ) => Sex;
  /** Whether somebody who is an adult at registration was a child when exploited. */
  readonly wasMinor: (random: InventionRandom, age: AdultAge) => boolean;
}

function womenShare(child: boolean, pattern: Pattern, sector: LabourSector | undefined): number {
  if (pattern === 'sexual' || pattern === 'both') return WOMEN_IN_SEXUAL[child ? 'child' : 'adult'];
  return sector === undefined ? WOMEN_IN_OTHER : WOMEN_IN_LABOUR[sector];
}

export function personDrawer(): PersonDrawer {
  const childBands = {
    hotline: chooser(CHILD_AGE_WEIGHTS.hotline),
    elsewhere: chooser(CHILD_AGE_WEIGHTS.elsewhere),
    unnamed: chooser(CHILD_AGE_WEIGHTS.unnamed),
  };
  const adultBands = {
    sexual: chooser(ADULT_AGE_WEIGHTS.sexual),
    labour: chooser(ADULT_AGE_WEIGHTS.labour),
    both: chooser(ADULT_AGE_WEIGHTS.both),
    other: chooser(ADULT_AGE_WEIGHTS.other),
  };
  return {
    childAge: (random, block) => CHILD_AGES[childBands[block](random)] ?? 9,
    adultAge: (random, pattern) => ADULT_AGES[adultBands[pattern](random)] ?? 18,
    sex: (random, child, pattern, sector) => {
      if (chance(random, OTHER_GENDER)) return 'other';
      return chance(random, womenShare(child, pattern, sector)) ? 'female' : 'male';
    },
    wasMinor: (random, age) => chance(random, ADULT_WAS_MINOR[age]),
  };
}
