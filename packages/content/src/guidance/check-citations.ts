import type { Citation } from './citation.ts';
import { type Document, documentSchema } from './document.ts';
import { misfits, type Problem } from './problem.ts';

/** Everything that is wrong with a list of documents; empty when it may be cited from. */
export function checkDocuments(candidates: readonly unknown[]): readonly Problem[] {
  const seen = new Set<string>();
  return candidates.flatMap((candidate, at) => {
    const wrong = misfits(documentSchema, candidate, [at]);
    if (wrong.length > 0) return wrong;
    const { id } = candidate as Document;
    if (seen.size !== seen.add(id).size) return [];
    return [{ path: [at, 'id'], message: `two documents are named "${id}"` }];
  });
}

/** Why citations cannot be followed; empty when every one leads to a document. */
export function checkCitations(
  citations: readonly Citation[],
  documents: readonly Document[],
  path: Problem['path'],
): readonly Problem[] {
  if (citations.length === 0) return [{ path, message: 'nothing is cited' }];
  return citations.flatMap(({ document, verified }, at): readonly Problem[] => {
    const found = documents.find(({ id }) => id === document);
    if (found === undefined)
      return [{ path: [...path, at, 'document'], message: `no document "${document}"` }];
    if (verified && !found.verified)
      return [
        {
          path: [...path, at, 'verified'],
          message: `a place in "${document}", which nobody has seen, cannot be verified`,
        },
      ];
    return [];
  });
}
