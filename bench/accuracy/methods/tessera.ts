import type { CodedTable, Engine } from '@tessera/engine';
import {
  deltaLeftDown,
  type ProtectedFull,
  patternDelta,
  protect,
  rhoDown,
  type SecureBits,
} from '@tessera/privacy';
import { countSource, tableOf } from '../../../packages/release/src/count/count-source.ts';
import { COVERED_ROWS } from '../../../packages/release/src/spend/covered-rows.ts';
import { blanksOf, type Dataset } from '../datasets/index.ts';
import type { Setting } from '../settings.ts';

export interface Released {
  readonly table: CodedTable;
  /** Undefined for a method that publishes rows and nothing else. */
  readonly estimates?: ProtectedFull['estimates'];
}

/** What `protectOnce` returns: all that a release publishes of a file. */
export interface ReleasedFull extends Required<Released> {
  readonly trace: ProtectedFull['trace'];
}

/** The rows that a release publishes first. */
function firstRows(released: ProtectedFull): readonly Uint16Array[] {
  return released.rows;
}

/** What `tessera release` publishes, without the bundle around it. */
export async function protectOnce(
  dataset: Dataset,
  engine: Engine,
  { epsilon, delta, support }: Pick<Setting, 'epsilon' | 'delta' | 'support'>,
  bits: SecureBits,
): Promise<ReleasedFull> {
  const source = countSource(engine, dataset.codebook);
  const rho = rhoDown(epsilon, deltaLeftDown([{ delta: patternDelta(delta), times: 1 }], delta));
  const plan = {
    ...dataset.plan(rho),
    patternDelta: patternDelta(delta),
    coveredRows: COVERED_ROWS.record,
    ...(support === undefined ? {} : { support }),
    blanks: blanksOf(dataset.columns),
  };
  const released = await protect(source, plan, { bits });
  if (released.tier !== 'full') {
    throw new Error(`${dataset.name}: nothing but tier "${released.tier}" at epsilon ${epsilon}`);
  }
  const { estimates, trace } = released;
  return { table: tableOf(firstRows(released), engine.sizes), estimates, trace };
}
