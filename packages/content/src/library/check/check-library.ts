import type { OnDay } from '../on-day.ts';
import { checkAddress } from './check-address.ts';
import { checkDates } from './check-dates.ts';
import { checkShape } from './check-shape.ts';
import { twice } from './check-twice.ts';
import { checkWords } from './check-words.ts';
import { type Complaint, LIBRARY_REMEDIES, type LibraryProblem } from './problem.ts';

/**
 * Everything that is wrong with a list of resources on a day; empty when it may be shown. Each has to
 * fit the schema and its closed lists, lead to a public https address, and be in date; and none stands
 * there twice.
 */
export function checkLibrary(
  candidates: readonly unknown[],
  { today }: OnDay,
): readonly LibraryProblem[] {
  const repeated = twice();
  return candidates.flatMap((candidate, index): readonly LibraryProblem[] => {
    const shaped = checkShape(candidate);
    const complaints: readonly Complaint[] =
      'complaints' in shaped
        ? shaped.complaints
        : [checkAddress, checkWords, repeated]
            .flatMap((check) => check(shaped.resource))
            .concat(checkDates(shaped.resource, today));
    const id = idOf(candidate);
    return complaints.map((one) => ({
      ...one,
      index,
      ...(id === undefined ? {} : { id }),
      remedy: LIBRARY_REMEDIES[one.code],
    }));
  });
}

function idOf(candidate: unknown): string | undefined {
  if (typeof candidate !== 'object' || candidate === null || !('id' in candidate)) return undefined;
  return typeof candidate.id === 'string' ? candidate.id : undefined;
}
