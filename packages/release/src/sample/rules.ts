import {
  accepts,
  type Codebook,
  type Condition,
  domainsOf,
  protectedColumns,
} from '@tessera/model';

type Row = string[];

interface Test {
  readonly at: number;
  readonly accepted: ReadonlySet<string>;
}

interface HardRule {
  readonly when: readonly Test[];
  readonly must: readonly Test[];
  readonly repair: { readonly at: number; readonly cell: string };
}

function testsOf(codebook: Codebook, condition: Condition): Test[] {
  const domains = domainsOf(codebook);
  return domains.flatMap((domain, at) => {
    if (!condition.columns.includes(domain.column.name)) return [];
    const accepted = accepts(condition, domain);
    return [{ at, accepted: new Set(domain.tokens.filter((_, index) => accepted[index])) }];
  });
}

function hardRules(codebook: Codebook): HardRule[] {
  const columns = protectedColumns(codebook);
  return codebook.rules
    .filter(({ strength }) => strength === 'hard')
    .map(({ when, must }) => {
      const at = columns.findIndex(({ name }) => name === must.columns[0]);
      const blank = columns[at]?.blanks[0]?.tokens[0] ?? '';
      return {
        when: testsOf(codebook, when),
        must: testsOf(codebook, must),
        repair: { at, cell: must.orBlank === true ? blank : (must.in[0] ?? blank) },
      };
    });
}

const holds = (tests: readonly Test[], row: Row): boolean =>
  tests.some(({ at, accepted }) => accepted.has(row[at] ?? ''));

/**
 * Repairs a row of protected cells in place until no hard rule is broken: the first cell of a broken
 * `must` is blanked, or given the first allowed code where a blank is not allowed. False if that
 * does not settle, as with rules that contradict each other.
 */
export function ruleKeeper(codebook: Codebook): (row: Row) => boolean {
  const rules = hardRules(codebook);
  return (row) => {
    for (let pass = 0; pass <= rules.length; pass += 1) {
      let whole = true;
      for (const { when, must, repair } of rules) {
        if (!holds(when, row) || holds(must, row)) continue;
        row[repair.at] = repair.cell;
        whole = false;
      }
      if (whole) return true;
    }
    return false;
  };
}
