import {
  accepts,
  type Codebook,
  type Domain,
  domainsOf,
  type Rule,
  TesseraError,
} from '@tessera/model';
import { MOST_SUPPORT, type PairMask, type ProtectPlan, patternDelta } from '@tessera/privacy';
import { recordedFrom } from '../count/count-source.ts';
import { COVERED_ROWS } from '../spend/covered-rows.ts';

export interface Asked {
  /** Of the whole release; without it no shared records are measured. */
  readonly delta?: number;
  /** Rows that a combination should rest on; default 20. */
  readonly support?: number;
  /** Whether a row is a person or one of perhaps several records of a person; default the latter. */
  readonly unit?: keyof typeof COVERED_ROWS;
}

/** The plan of a protection: a function of the codebook, of the budget and of what was asked for alone. */
export function planFor(
  codebook: Codebook,
  rho: number,
  { delta, support, unit = 'record' }: Asked = {},
): ProtectPlan {
  const domains = domainsOf(codebook);
  return {
    rho,
    ...(delta === undefined ? {} : { patternDelta: patternDelta(delta) }),
    coveredRows: COVERED_ROWS[unit],
    ...(support === undefined ? {} : { support }),
    blanks: domains.map(({ blanks }) => blanks),
    masks: masksOf(codebook.rules, domains),
    headline: domains.flatMap((domain, i) => (domain.column.headline === true ? [i] : [])),
    groups: codebook.groups.map((group) => recordedFrom(codebook, group)),
  };
}

/** Throws `PARAMETER_OUT_OF_RANGE` for a support that is no whole number from 0 to 20. */
export function checkSupport(support: number | undefined): void {
  if (support === undefined) return;
  if (Number.isInteger(support) && support >= 0 && support <= MOST_SUPPORT) return;
  throw new TesseraError('PARAMETER_OUT_OF_RANGE', {
    cause: `Support must be a whole number from 0 to ${MOST_SUPPORT}.`,
    remedy: `Leave out --support for ${MOST_SUPPORT}, or use --support 1 for rows that stay as near to the tables as they can.`,
  });
}

function masksOf(rules: readonly Rule[], domains: readonly Domain[]): readonly PairMask[] {
  const masks = new Map<string, PairMask>();
  for (const rule of rules) {
    if (rule.strength !== 'hard') continue;
    const at = (name: string | undefined) =>
      domains.findIndex((domain) => domain.column.name === name);
    const [when, must] = [at(rule.when.columns[0]), at(rule.must.columns[0])];
    const [i, j] = when < must ? [when, must] : [must, when];
    const [first, second] = [domains[i] as Domain, domains[j] as Domain];
    const mask = masks.get(`${i},${j}`)?.mask ?? new Uint8Array(first.size * second.size).fill(1);
    const holds = accepts(rule.when, domains[when] as Domain);
    const allowed = accepts(rule.must, domains[must] as Domain);
    for (let a = 0; a < first.size; a++) {
      for (let b = 0; b < second.size; b++) {
        const [w, m] = when < must ? [a, b] : [b, a];
        if (holds[w] === true && allowed[m] !== true) mask[a * second.size + b] = 0;
      }
    }
    masks.set(`${i},${j}`, { clique: [i, j], mask });
  }
  return [...masks.values()];
}
