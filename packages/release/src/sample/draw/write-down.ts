import { type InventedCase, MEANS, RECRUITERS } from '../case.ts';
import { chance, chooser } from '../chooser.ts';
import { flagSet } from '../flag-set.ts';
import type { InventionRandom } from '../prng.ts';
import { FIRST_YEAR, REPORTED_BY_HOTLINE, YEARS } from '../tables/blocks.ts';
import { ABDUCTED } from '../tables/exploitation.ts';
import { UNSPECIFIED_MEAN } from '../tables/means.ts';
import * as recorded from '../tables/recording.ts';
import { UNKNOWN_RECRUITER } from '../tables/recruiters.ts';
import { controlDrawer } from './draw-control.ts';
import { durationDrawer } from './draw-duration.ts';
import { exploitationDrawer } from './draw-exploitation.ts';
import { recruiterDrawer } from './draw-recruiter.ts';
import { sectorDrawer } from './draw-sectors.ts';
import { isSexual, type Truth } from './draw-truth.ts';

const UNSPECIFIED = flagSet(MEANS, ['unspecified']);
const UNKNOWN = flagSet(RECRUITERS, ['unknown']);

/** The second half of the chain: what of a case was written down, group by group. */
export function writer(): (random: InventionRandom, truth: Truth) => InventedCase {
  const yearOf = {
    hotline: chooser(YEARS.hotline),
    elsewhere: chooser(YEARS.elsewhere),
    unnamed: chooser(YEARS.unnamed),
  };
  const exploitation = exploitationDrawer();
  const sectors = sectorDrawer();
  const control = controlDrawer();
  const duration = durationDrawer();
  const recruiter = recruiterDrawer();

  return (random, truth) => {
    const { block, child, pattern, sector } = truth;
    const group = child ? 'child' : 'adult';
    const typed = chance(random, recorded.EXPLOITATION_RECORDED[group][block]);
    const depth = typed ? 'full' : 'thin';
    const maybe = <Value>(share: number, draw: () => Value): Value | undefined =>
      chance(random, share) ? draw() : undefined;

    const age = maybe(recorded.AGE_RECORDED, () => truth.age);
    const majority = age === undefined ? recorded.MAJORITY_WITHOUT_AGE : 1;
    const minorShare = recorded.MINOR_WHEN_EXPLOITED_RECORDED[group][block];
    const minorWhenExploited = maybe(minorShare, () => truth.minorWhenExploited);
    const entry = minorWhenExploited === undefined ? 0 : recorded.ENTRY_RECORDED;
    const labour = typed && sector !== undefined ? recorded.LABOUR_SECTOR_RECORDED : 0;
    const sexual = typed && isSexual(pattern) ? recorded.SEX_SECTOR_RECORDED : 0;

    return {
      block,
      reportedBy: chance(random, REPORTED_BY_HOTLINE[block]) ? 'hotline' : 'caseManagement',
      year: maybe(recorded.YEAR_RECORDED[block], () => FIRST_YEAR + yearOf[block](random)),
      sex: maybe(recorded.SEX_RECORDED[block], () => truth.sex),
      age,
      minor: maybe(majority, () => child),
      minorWhenExploited,
      minorAtEntry: maybe(entry, () => truth.minorAtEntry),
      citizenship: maybe(recorded.CITIZENSHIP_RECORDED[block], () => truth.citizenship),
      exploitedIn: truth.exploitedIn,
      exploitation: typed ? exploitation.types(random, block, pattern) : undefined,
      labour: maybe(labour, () => sectors.labour(random, child, sector ?? 'unspecified')),
      sexual: maybe(sexual, () => sectors.sexual(random, child)),
      months: maybe(recorded.DURATION_RECORDED[block][depth], () => duration(random, pattern)),
      means:
        maybe(recorded.MEANS_RECORDED[block][depth], () => control(random, child, pattern)) ??
        maybe(UNSPECIFIED_MEAN, () => UNSPECIFIED),
      recruiter:
        maybe(recorded.RECRUITER_RECORDED[block][depth], () =>
          recruiter(random, block, child, pattern),
        ) ?? maybe(UNKNOWN_RECRUITER, () => UNKNOWN),
      abducted: maybe(recorded.ABDUCTION_RECORDED[block], () => chance(random, ABDUCTED)),
    };
  };
}
