import type { AnyFrom, CodedTable, Engine } from '@tessera/engine';
import { type Codebook, domainsOf, type Group } from '@tessera/model';
import type { CountSource } from '@tessera/privacy';

/** Positions of the columns among the protected ones, with the first category that is not a blank. */
export function recordedFrom(codebook: Codebook, group: Group): AnyFrom {
  const domains = domainsOf(codebook);
  const columns = group.columns.map((name) =>
    domains.findIndex((domain) => domain.column.name === name),
  );
  return { columns, from: columns.map((column) => domains[column]?.blanks ?? 1) };
}

/**
 * What `@tessera/privacy` counts with: an engine over one file, in which every row is one person and
 * stands in exactly one cell of every marginal.
 */
export function countSource(engine: Engine, codebook: Codebook): CountSource {
  return {
    sizes: engine.sizes,
    marginals: (cliques) => engine.marginals(cliques),
    groupsRecorded: () =>
      engine.anyCounts(codebook.groups.map((group) => recordedFrom(codebook, group))),
    patterns: () => engine.records(),
    distances: (rows) => engine.distances(tableOf(rows, engine.sizes), 3),
  };
}

/** Released rows in the form in which an engine takes them. */
export function tableOf(rows: readonly Uint16Array[], sizes: readonly number[]): CodedTable {
  return {
    rows: rows[0]?.length ?? 0,
    sizes,
    columns: rows.map((column, i) => {
      const narrow = (sizes[i] as number) <= 256;
      const bytes = column.length * (narrow ? 1 : 2);
      // Browsers offer shared memory to isolated pages only.
      const buffer =
        typeof SharedArrayBuffer === 'undefined'
          ? new ArrayBuffer(bytes)
          : new SharedArrayBuffer(bytes);
      const copy = narrow ? new Uint8Array(buffer) : new Uint16Array(buffer);
      copy.set(column);
      return copy;
    }),
  };
}
