import { FACETS, type Facet, valuesOf } from '../facets/facet.ts';
import type { Resource } from '../resource.ts';

/** The values asked for, by facet: any of one facet, and all facets together. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** How many resources have each value of each facet. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

interface Column {
  /** The values of all resources one after the other, as places in `names`. */
  readonly values: Uint16Array;
  /** Where the values of each resource begin. */
  readonly starts: Uint32Array;
  readonly names: readonly string[];
}

function columnOf(facet: Facet, resources: readonly Resource[]): Column {
  const places = new Map<string, number>();
  const values: number[] = [];
  const starts = [0];
  for (const resource of resources) {
    for (const name of valuesOf(resource)[facet]) {
      if (!places.has(name)) places.set(name, places.size);
      values.push(places.get(name) ?? 0);
    }
    starts.push(values.length);
  }
  return {
    values: Uint16Array.from(values),
    starts: Uint32Array.from(starts),
    names: [...places.keys()],
  };
}

export interface FacetTable {
  /** Which of these resources pass the filters, in their order; and the counts beside every value. */
  narrow(
    documents: readonly number[],
    filters: Filters,
  ): { readonly documents: readonly number[]; readonly counts: FacetCounts };
}

/**
 * Counts values of resources that match. The count beside a value is what a reader would see with it
 * chosen too: the filters of its own facet are left out.
 */
export function facetTable(resources: readonly Resource[]): FacetTable {
  const columns = FACETS.map((facet) => ({ facet, ...columnOf(facet, resources) }));
  return {
    narrow(documents, filters) {
      const asked = columns.flatMap((column) => {
        const values = filters[column.facet] ?? [];
        if (values.length === 0) return [];
        return [{ column, places: new Set(values.map((one) => column.names.indexOf(one))) }];
      });
      const missed = documents.map((document) =>
        asked.filter(({ column: { values, starts }, places }) => {
          for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at++)
            if (places.has(values[at] ?? 0)) return false;
          return true;
        }),
      );
      const counts = columns.map(({ facet, values, starts, names }) => {
        const sums = new Uint32Array(names.length);
        documents.forEach((document, index) => {
          const others = missed[index]?.some(({ column }) => column.facet !== facet);
          if (others === true) return;
          for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at++) {
            const place = values[at] ?? 0;
            sums[place] = (sums[place] ?? 0) + 1;
          }
        });
        return [
          facet,
          new Map(names.flatMap((name, at) => (sums[at] === 0 ? [] : [[name, sums[at] ?? 0]]))),
        ] as const;
      });
      return {
        documents: documents.filter((_, index) => missed[index]?.length === 0),
        counts: Object.fromEntries(counts) as unknown as FacetCounts,
      };
    },
  };
}
