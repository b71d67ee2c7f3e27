import type { Resource } from '../resource.ts';
import { DICTIONARY_STEMS } from './concept-finder.ts';
import { type FacetCounts, type Filters, facetTable } from './facet-counts.ts';
import { postingsOf } from './postings.ts';
import { rank } from './rank.ts';
import { type Correction, readQuery } from './read-query.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface LibraryQuery {
  /** What was typed; nothing asks for everything. */
  readonly text: string;
  readonly filters?: Filters;
}

/** A resource that was found. */
export interface Hit {
  readonly resource: Resource;
  /** Only to be compared with others of the same query. */
  readonly score: number;
}

export interface LibraryResult {
  /** The best first; without a text the newest first. */
  readonly hits: readonly Hit[];
  readonly counts: FacetCounts;
  /** Words that nothing is called, and what was looked for instead. */
  readonly corrections: readonly Correction[];
}

/** A search over one list of resources. */
export interface ResourceSearch {
  search(query: LibraryQuery): LibraryResult;
}

/** Makes resources searchable; the list is read once. */
export function resourceSearch(resources: readonly Resource[]): ResourceSearch {
  const postings = postingsOf(resources);
  const frequencies = new Map<string, number>([...DICTIONARY_STEMS].map((stem) => [stem, 0]));
  for (const [term, { documents }] of postings)
    if (!term.startsWith('=')) frequencies.set(term, documents.length);
  const vocabulary = vocabularyOf(frequencies);
  const facets = facetTable(resources);
  const newestFirst = resources
    .map((_, at) => at)
    .sort((a, b) => (resources[b]?.year ?? 0) - (resources[a]?.year ?? 0) || a - b);
  return {
    search({ text, filters = {} }) {
      const { units, corrections } = readQuery(text, vocabulary);
      const asksNothing = text.trim() === '';
      const ranked = rank(units, postings, resources.length);
      const found = asksNothing ? newestFirst : ranked.documents;
      const { documents, counts } = facets.narrow(found, filters);
      const hits = documents.flatMap((at) => {
        const resource = resources[at];
        return resource === undefined ? [] : [{ resource, score: ranked.scores[at] ?? 0 }];
      });
      return { hits, counts, corrections };
    },
  };
}
