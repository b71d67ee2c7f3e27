import { rowsCountOf } from '@tessera/insight';
import type { Source } from '../../release/open-release.ts';
import type { TableSource } from './table-source.ts';

/**
 * What is open, as tables are made of it. A file of the reader's own is read as it is: what is counted
 * is what stands there, and whether it was changed before, it does not say.
 */
export function tableSource({ opened, rows, facts }: Source, language: string): TableSource {
  const { codebook } = opened;
  return {
    codebook,
    language,
    count: (asked) => rows.count(asked),
    noise: (count, columns) =>
      facts === undefined
        ? { value: count, variance: 0 }
        : rowsCountOf(count, { pairVariance: facts.variance, columns }),
    tellsZero: facts === undefined,
  };
}
