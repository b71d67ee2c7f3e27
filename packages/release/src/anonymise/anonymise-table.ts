import type { CodedTable } from '@tessera/engine';
import { TesseraError } from '@tessera/model';
import { type Anonymised, anonymise } from '@tessera/privacy/kanon';
import type { Effects } from '../effects.ts';
import { pause } from '../interrupt.ts';
import type { Parameters } from './parameters.ts';
import type { Placed, Tiers } from './tiers.ts';

/**
 * The rows of a coded table, anonymised and checked. This is the one use-case that works on rows: a
 * file of rows is what it is asked for, and why it stands apart (docs/decide/0018).
 */
export function anonymiseTable(
  table: CodedTable,
  tiers: Tiers,
  { levels, ...parameters }: Parameters & { readonly levels: readonly number[] | undefined },
  { bits, progress, signal }: Pick<Effects, 'bits' | 'progress' | 'signal'>,
): Promise<Anonymised> {
  const codes = ({ at }: Placed<unknown>) => {
    const column = table.columns[at];
    if (column !== undefined) return column;
    throw new TesseraError('INTERNAL', {
      cause: 'The codebook has a column that the table lacks.',
      remedy: 'Please report this as a defect.',
    });
  };
  return anonymise(
    { keys: tiers.keys.map(codes), attributes: tiers.attributes.map(codes) },
    {
      ...parameters,
      ...(levels === undefined ? {} : { levels }),
      keys: tiers.keys.map(({ column }) => column),
      attributes: tiers.attributes.map(({ column }) => column),
      sensitive: tiers.sensitive,
    },
    { bits, pause: () => pause(signal), onStage: (stage) => progress({ stage }) },
  );
}
