import type { BlankReason } from './blank.ts';
import type { Codebook, Column, Condition } from './codebook.ts';

/**
 * The public domain of one protected column. Category 0 is always the blank `NotRecorded`; the other
 * blanks follow in codebook order, then the code list. The domain comes from the codebook alone.
 */
export interface Domain {
  readonly column: Column;
  readonly size: number;
  /** How many leading categories are blanks. */
  readonly blanks: number;
  /** What a release writes for each category. */
  readonly tokens: readonly string[];
  /** What a reader is shown for each category. */
  readonly labels: readonly string[];
  readonly reasons: readonly BlankReason[];
}

const BLANK_LABELS: Readonly<Record<BlankReason, string>> = {
  NotRecorded: 'Not recorded',
  NotAsked: 'Not asked',
  Withheld: 'Withheld',
  Suppressed: 'Suppressed',
};

export function domainOf(column: Column): Domain {
  const reasons = column.blanks.map((blank) => blank.reason);
  return {
    column,
    size: column.blanks.length + column.values.length,
    blanks: column.blanks.length,
    tokens: [
      ...column.blanks.map((blank) => blank.tokens[0] ?? ''),
      ...column.values.map((value) => value.code),
    ],
    labels: [
      ...reasons.map((reason) => BLANK_LABELS[reason]),
      ...column.values.map((value) => value.label),
    ],
    reasons,
  };
}

/** The columns that are read, counted and protected, in codebook order. */
export function protectedColumns(codebook: Codebook): readonly Column[] {
  return codebook.columns.filter((column) => column.derived === undefined);
}

/** The domains of `protectedColumns`, in the same order. */
export function domainsOf(codebook: Codebook): readonly Domain[] {
  return protectedColumns(codebook).map(domainOf);
}

/** For each category of a domain, whether a condition on that column accepts it. */
export function accepts(condition: Condition, domain: Domain): readonly boolean[] {
  const codes = new Set(condition.in);
  return domain.tokens.map((token, category) =>
    category < domain.blanks ? condition.orBlank === true : codes.has(token),
  );
}
