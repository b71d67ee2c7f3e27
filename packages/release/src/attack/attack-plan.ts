import { type Codebook, type Domain, domainsOf } from '@tessera/model';
import type { AttackPlan, SensitiveColumn } from '@tessera/privacy';

/** Somebody knows no more than this many questions of a person by heart. */
const MOST_KNOWN = 6;

/**
 * What an attacker may want to know and what they may know already, from the codebook alone: the
 * columns it marks, or else the columns of its questions, and the first others that are no flags.
 */
export function targetsOf(codebook: Codebook): Pick<AttackPlan, 'sensitive' | 'quasi'> {
  const domains = domainsOf(codebook);
  const inGroups = new Set(codebook.groups.flatMap((group) => group.columns));
  const places = (test: (domain: Domain) => boolean) =>
    [...domains.keys()].filter((i) => test(domains[i] as Domain));
  const or = (marked: readonly number[], others: () => readonly number[]) =>
    marked.length > 0 ? marked : others();
  const sensitive = or(
    places(({ column: { disclosure: { sensitive: is } = {} } }) => is === true),
    () => places(({ column }) => inGroups.has(column.name)),
  );
  const quasi = or(
    places(({ column }) => column.disclosure?.tier === 'quasi-identifier'),
    () =>
      places(({ column }) => column.kind !== 'flag' && !inGroups.has(column.name)).slice(
        0,
        MOST_KNOWN,
      ),
  );
  return {
    sensitive: sensitive.map(
      (column): SensitiveColumn => ({ column, from: domains[column]?.blanks ?? 1 }),
    ),
    quasi,
  };
}
