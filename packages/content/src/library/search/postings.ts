import type { Resource } from '../resource.ts';
import { conceptsIn } from './concept-finder.ts';
import { FIELDS, type Field } from './fields.ts';
import { tokensOf } from './tokens.ts';

/** The resources that a term stands in, by their place in the list, and what it counts for there. */
export interface Postings {
  /** How rare the term is; a rare one says more about a query. */
  readonly rarity: number;
  readonly documents: Uint32Array;
  readonly impacts: Float32Array;
}

/** After so much weight of one term, more of it hardly counts. */
const SATURATION = 8;

/** Concepts stand in the index beside words; no word begins like them. */
export const conceptTerm = (concept: string): string => `=${concept}`;

interface ReadText {
  readonly terms: readonly string[];
  /** How many words it has. */
  readonly length: number;
}

function readText(text: string): ReadText {
  const tokens = tokensOf(text);
  const words = tokens.flatMap(({ stem, stop }) => (stop ? [] : [stem]));
  const concepts = conceptsIn(tokens).flatMap((found) => found.concepts.map(conceptTerm));
  return { terms: [...words, ...concepts], length: words.length };
}

/** Reads texts; labels, which many resources share, are read once. */
function reader(): (text: string, shared: boolean) => ReadText {
  const known = new Map<string, ReadText>();
  return (text, shared) => {
    const read = known.get(text) ?? readText(text);
    if (shared) known.set(text, read);
    return read;
  };
}

/** Words and concepts of a field, with how often each stands there. */
function termsOf({ once, textsOf }: Field, resource: Resource, read: ReturnType<typeof reader>) {
  const counts = new Map<string, number>();
  let length = 0;
  for (const text of textsOf(resource)) {
    const found = read(text, once);
    length += found.length;
    for (const term of found.terms) counts.set(term, once ? 1 : (counts.get(term) ?? 0) + 1);
  }
  return { counts, length };
}

/** What every term of a resource weighs, all fields together. */
function weightsOf(
  read: readonly (readonly ReturnType<typeof termsOf>[])[],
  means: readonly number[],
  document: number,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  FIELDS.forEach((field, at) => {
    const terms = read[at]?.[document];
    if (terms === undefined) return;
    const relative = terms.length / (means[at] || 1);
    const norm = 1 - field.length + field.length * relative;
    for (const [term, count] of terms.counts)
      weights.set(term, (weights.get(term) ?? 0) + (field.weight * count) / norm);
  });
  return weights;
}

/**
 * Every term with its postings. What a term counts for in a resource is its BM25F weight, which does not
 * depend on the query, so it is worked out here once.
 */
export function postingsOf(resources: readonly Resource[]): ReadonlyMap<string, Postings> {
  const readShared = reader();
  const read = FIELDS.map((field) => resources.map((one) => termsOf(field, one, readShared)));
  const means = read.map(
    (of) => of.reduce((sum, { length }) => sum + length, 0) / Math.max(1, of.length),
  );
  const found = new Map<string, { readonly documents: number[]; readonly weights: number[] }>();
  for (let document = 0; document < resources.length; document++)
    for (const [term, weight] of weightsOf(read, means, document)) {
      const of = found.get(term) ?? { documents: [], weights: [] };
      if (of.documents.length === 0) found.set(term, of);
      of.documents.push(document);
      of.weights.push(weight);
    }
  const all = resources.length;
  return new Map(
    [...found].map(([term, { documents, weights }]) => {
      const rarity = Math.log(1 + (all - documents.length + 0.5) / (documents.length + 0.5));
      const impacts = weights.map((weight) => (rarity * weight) / (SATURATION + weight));
      return [
        term,
        { rarity, documents: Uint32Array.from(documents), impacts: Float32Array.from(impacts) },
      ];
    }),
  );
}
