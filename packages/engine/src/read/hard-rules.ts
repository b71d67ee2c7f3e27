import { accepts, type Codebook, type Condition, type Domain, TesseraError } from '@tessera/model';

/** A hard rule between two columns, ready to be imposed on codes. */
export interface HardRule {
  /** Name of the column that is blanked. */
  readonly column: string;
  readonly when: number;
  readonly must: number;
  readonly holds: readonly boolean[];
  readonly allowed: readonly boolean[];
}

/**
 * The hard rules with a single column on each side, in codebook order; the others cannot say which
 * cell is wrong and are not imposed on records. Throws `CODEBOOK_INVALID` when such a rule names a
 * column that is not protected.
 */
export function hardRulesOf(codebook: Codebook, domains: readonly Domain[]): readonly HardRule[] {
  return codebook.rules
    .filter(
      ({ strength, when, must }) =>
        strength === 'hard' && when.columns.length === 1 && must.columns.length === 1,
    )
    .map((rule) => {
      const when = placeOf(rule.when, domains, rule.name);
      const must = placeOf(rule.must, domains, rule.name);
      return {
        column: must.domain.column.name,
        when: when.index,
        must: must.index,
        holds: accepts(rule.when, when.domain),
        allowed: accepts(rule.must, must.domain),
      };
    });
}

/** Whether `rule` is broken by this pair of categories in a way that blanking can mend. */
export function isBroken(rule: HardRule, when: number, must: number): boolean {
  return must !== 0 && rule.holds[when] === true && rule.allowed[must] !== true;
}

function placeOf(
  condition: Condition,
  domains: readonly Domain[],
  rule: string,
): { readonly index: number; readonly domain: Domain } {
  const index = domains.findIndex(({ column }) => column.name === condition.columns[0]);
  const domain = domains[index];
  if (domain === undefined) {
    throw new TesseraError('CODEBOOK_INVALID', {
      cause: `The hard rule ${rule} names a column that the codebook does not protect.`,
      remedy: 'Correct the name of the column in the rule.',
      detail: { rule },
    });
  }
  return { index, domain };
}
