import { type Block, type Pattern, RECRUITERS } from '../case.ts';
import { chance, chooseFrom } from '../chooser.ts';
import { type FlagSet, flagSet } from '../flag-set.ts';
import type { InventionRandom } from '../prng.ts';
import {
  ADULT_RECRUITERS,
  CHILD_RECRUITERS,
  SECOND_RECRUITER,
  SECOND_RECRUITERS,
} from '../tables/recruiters.ts';

export type RecruiterDrawer = (
  random: InventionRandom,
  block: Block,
  child: boolean,
  pattern: Pattern,
) => FlagSet;

export function recruiterDrawer(): RecruiterDrawer {
  const ofChild = {
    hotline: chooseFrom(CHILD_RECRUITERS.hotline),
    elsewhere: chooseFrom(CHILD_RECRUITERS.elsewhere),
    unnamed: chooseFrom(CHILD_RECRUITERS.unnamed),
  };
  const ofAdult = {
    sexual: chooseFrom(ADULT_RECRUITERS.sexual),
    labour: chooseFrom(ADULT_RECRUITERS.labour),
    both: chooseFrom(ADULT_RECRUITERS.both),
    other: chooseFrom(ADULT_RECRUITERS.other),
  };
  const second = chooseFrom(SECOND_RECRUITERS);
  return (random, block, child, pattern) => {
    const first = flagSet(RECRUITERS, [(child ? ofChild[block] : ofAdult[pattern])(random)]);
    return chance(random, SECOND_RECRUITER) ? first | flagSet(RECRUITERS, [second(random)]) : first;
  };
}
