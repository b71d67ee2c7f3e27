import type { CodedTable, Engine } from '@tessera/engine';
import { type ProtectedFull, protect, rhoDown, type SecureBits } from '@tessera/privacy';
import { countSource, tableOf } from '../../../packages/release/src/count/count-source.ts';
import type { Dataset } from '../datasets/index.ts';
import type { Setting } from '../settings.ts';

export interface Released {
  readonly table: CodedTable;
  /** Undefined for a method that publishes rows and nothing else. */
  readonly estimates?: ProtectedFull['estimates'];
}

/** The rows that a release publishes first. */
function firstRows(released: ProtectedFull): readonly Uint16Array[] {
  return released.rows;
}

/** What `tessera release` publishes, without the bundle around it. */
export async function protectOnce(
  dataset: Dataset,
  engine: Engine,
  { epsilon, delta }: Pick<Setting, 'epsilon' | 'delta'>,
  bits: SecureBits,
): Promise<Released> {
  const source = countSource(engine, dataset.codebook);
  const released = await protect(source, dataset.plan(rhoDown(epsilon, delta)), { bits });
  if (released.tier !== 'full') {
    throw new Error(`${dataset.name}: nothing but tier "${released.tier}" at epsilon ${epsilon}`);
  }
  return { table: tableOf(firstRows(released), engine.sizes), estimates: released.estimates };
}
