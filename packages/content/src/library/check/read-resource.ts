import type { OnDay } from '../on-day.ts';
import type { Resource } from '../resource.ts';
import { checkLibrary } from './check-library.ts';
import { checkShape } from './check-shape.ts';
import { LIBRARY_REMEDIES, type LibraryProblem } from './problem.ts';

/** A resource that was read from a file, or why it cannot be. */
export type ReadResource =
  | { readonly resource: Resource }
  | { readonly problems: readonly LibraryProblem[] };

/** Reads one resource from JSON, as a form writes it or a person does, and checks it beside others. */
export function readResource(
  text: string,
  others: readonly Resource[],
  { today }: OnDay,
): ReadResource {
  let candidate: unknown;
  try {
    candidate = JSON.parse(text);
  } catch {
    const cause = 'This is not JSON.';
    const remedy = LIBRARY_REMEDIES.SHAPE;
    return { problems: [{ code: 'SHAPE', index: 0, path: [], cause, remedy }] };
  }
  const problems = checkLibrary([...others, candidate], { today })
    .filter(({ index }) => index === others.length)
    .map((problem) => ({ ...problem, index: 0 }));
  const shaped = checkShape(candidate);
  return problems.length === 0 && 'resource' in shaped ? shaped : { problems };
}
