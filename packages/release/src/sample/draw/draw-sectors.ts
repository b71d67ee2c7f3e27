import { LABOUR_SECTORS, type LabourSector, SEX_SECTORS } from '../case.ts';
import { chance, chooseFrom } from '../chooser.ts';
import { type FlagSet, flagSet } from '../flag-set.ts';
import type { InventionRandom } from '../prng.ts';
import {
  MAIN_SECTORS,
  MINOR_SECTORS,
  OUTSIDE_MAIN_SECTORS,
  SECOND_FORM,
  SECOND_SECTOR,
  SEX_SECTORS_BY_AGE,
} from '../tables/sectors.ts';

type Draw<Value> = (random: InventionRandom, child: boolean) => Value;

export interface SectorDrawer {
  /** The work that the person did most. */
  readonly mainSector: Draw<LabourSector>;
  /** What is written down about somebody who did mostly `main`. */
  readonly labour: (random: InventionRandom, child: boolean, main: LabourSector) => FlagSet;
  readonly sexual: Draw<FlagSet>;
}

export function sectorDrawer(): SectorDrawer {
  const main = { child: chooseFrom(MAIN_SECTORS.child), adult: chooseFrom(MAIN_SECTORS.adult) };
  const minor = { child: chooseFrom(MINOR_SECTORS.child), adult: chooseFrom(MINOR_SECTORS.adult) };
  const form = {
    child: chooseFrom(SEX_SECTORS_BY_AGE.child),
    adult: chooseFrom(SEX_SECTORS_BY_AGE.adult),
  };
  const group = (child: boolean) => (child ? 'child' : 'adult');
  const isMain = (sector: LabourSector): boolean => sector in MAIN_SECTORS.child;
  return {
    mainSector: (random, child) =>
      (chance(random, OUTSIDE_MAIN_SECTORS) ? minor : main)[group(child)](random),
    labour: (random, child, sector) =>
      isMain(sector) && chance(random, SECOND_SECTOR)
        ? flagSet(LABOUR_SECTORS, [sector, main[group(child)](random)])
        : flagSet(LABOUR_SECTORS, [sector]),
    sexual: (random, child) => {
      const first = flagSet(SEX_SECTORS, [form[group(child)](random)]);
      return chance(random, SECOND_FORM)
        ? first | flagSet(SEX_SECTORS, [form[group(child)](random)])
        : first;
    },
  };
}
