import type { ResidualEstimator } from '../estimate/residual.ts';
import type { SecureBits } from '../random/bits.ts';
import type { People } from './people.ts';

/** What an attacker of one release has, and on whom the attack is tried. */
export interface Game {
  readonly sizes: readonly number[];
  /** The promise under which the release was made, in zCDP. */
  readonly rho: number;
  /** Released: counts and synthetic rows. */
  readonly estimates: ResidualEstimator;
  readonly rows: People;
  /** What everybody knows of the population: other people of the same kind. */
  readonly reference: People;
  /** People who are in the data. */
  readonly members: People;
  /** People of the same kind who are not: the control. */
  readonly control: People;
  readonly bits: SecureBits;
}
