import type { CodedTable, Engine } from '@tessera/engine';
import { type Codebook, domainsOf, type Group, type Sensitive, sensitive } from '@tessera/model';
import type { CountSource } from '@tessera/privacy';

/** Positions of the columns among the protected ones, with the first category that is not a blank. */
export function recordedFrom(
  codebook: Codebook,
  group: Group,
): { readonly columns: readonly number[]; readonly from: readonly number[] } {
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
    async marginals(cliques) {
      const wanted = cliques.filter((clique) => clique.length > 0);
      const tables = await engine.marginals(wanted);
      if (wanted.length === cliques.length) return tables;
      const everyone = await engine.anyCount([0], [0]);
      return together(cliques, tables, everyone);
    },
    async groupsRecorded() {
      const counts: Sensitive<number>[] = [];
      for (const group of codebook.groups) {
        const { columns, from } = recordedFrom(codebook, group);
        counts.push(await engine.anyCount(columns, from));
      }
      return sensitive(counts.map((count) => count.sensitive));
    },
    async distances(rows) {
      return engine.distances(tableOf(rows, engine.sizes), 3);
    },
  };
}

/** Released rows in the form in which an engine takes them. */
export function tableOf(rows: readonly Uint16Array[], sizes: readonly number[]): CodedTable {
  return {
    rows: rows[0]?.length ?? 0,
    sizes,
    columns: rows.map((column, i) => {
      const bytes = (sizes[i] as number) <= 256 ? 1 : 2;
      const buffer = new SharedArrayBuffer(column.length * bytes);
      const shared = bytes === 1 ? new Uint8Array(buffer) : new Uint16Array(buffer);
      shared.set(column);
      return shared;
    }),
  };
}

function together(
  cliques: readonly (readonly number[])[],
  tables: Sensitive<readonly ArrayLike<number>[]>,
  everyone: Sensitive<number>,
): Sensitive<readonly ArrayLike<number>[]> {
  let next = 0;
  return sensitive(
    cliques.map((clique) =>
      clique.length === 0 ? [everyone.sensitive] : (tables.sensitive[next++] as ArrayLike<number>),
    ),
  );
}
