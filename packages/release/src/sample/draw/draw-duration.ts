import type { Pattern } from '../case.ts';
import { chance, chooser } from '../chooser.ts';
import type { InventionRandom } from '../prng.ts';
import { DURATIONS, MONTHS } from '../tables/duration.ts';

export type DurationDrawer = (random: InventionRandom, pattern: Pattern) => number;

/** The first month of a duration band. Both exploitations together last like either, evenly. */
export function durationDrawer(): DurationDrawer {
  const sexual = chooser(DURATIONS.sexual);
  const labour = chooser(DURATIONS.labour);
  return (random, pattern) => {
    const asSexual = pattern === 'sexual' || (pattern === 'both' && chance(random, 0.5));
    return MONTHS[(asSexual ? sexual : labour)(random)] ?? 0;
  };
}
