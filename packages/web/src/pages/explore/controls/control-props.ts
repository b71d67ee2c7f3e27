import type { Codebook } from '@tessera/model';
import type { Tongue } from '../../../explore/names.ts';
import type { State } from '../../../explore/state.ts';

/** What every control of the explorer is given. */
export interface ControlProps {
  readonly state: State;
  readonly codebook: Codebook;
  readonly tongue: Tongue;
  /** Shows another state, or the nearest one that can be shown. */
  readonly change: (state: State) => void;
}
