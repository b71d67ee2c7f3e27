import { type Codebook, type Domain, domainsOf } from '@tessera/model';
import {
  type CellEstimates,
  type NoisyNumber,
  type Protected,
  type ProtectedFull,
  rhoUnitsUp,
  type Spend,
  totalRhoUnits,
  Z95,
} from '@tessera/privacy';
import type { AttackFindings } from '../attack/findings.ts';
import type { Budget } from '../spend/budget.ts';
import { VERSION } from '../version.ts';
import { displayOf } from './aggregates.ts';
import { estimateOf, isTooSmall } from './estimate.ts';
import { epsilonIfCountedTwice } from './manifest.ts';
import { percentOf } from './percent.ts';
import { supportedPairs } from './supported.ts';
import type {
  ColumnView,
  Estimate,
  FidelityView,
  GroupView,
  ReleaseView,
  SpendView,
} from './view.ts';

export interface ViewInput {
  readonly codebook: Codebook;
  readonly title: string;
  readonly invented: boolean;
  readonly created: Date;
  readonly budget: Budget;
  /** Whether a subject column said which records belong to the same person. */
  readonly merged: boolean;
  readonly released: Exclude<Protected, { readonly tier: 'nothing' }>;
  readonly attacks: AttackFindings;
  /** Further synthetic files; default none. */
  readonly draws?: number;
}

/** What the public pages may say about a release; it takes released values only. */
export function viewOf(input: ViewInput): ReleaseView {
  const { codebook, released, budget } = input;
  const domains = domainsOf(codebook);
  const total = Math.max(0, released.people.value);
  const full = released.tier === 'full' ? released : undefined;
  const cells =
    released.tier === 'full'
      ? domains.map((_, column) => ({ column, cells: released.estimates.column(column) }))
      : released.columns;
  return {
    title: input.title,
    invented: input.invented,
    codebook,
    date: input.created.toISOString().slice(0, 10),
    tier: released.tier,
    epsilon: budget.epsilon,
    delta: budget.delta,
    unit: input.merged ? 'person' : 'record',
    epsilonTwoRecords: epsilonIfCountedTwice(budget),
    people: estimateOf(released.people.value, released.people.variance),
    syntheticRows: full?.rows[0]?.length ?? 0,
    draws: full === undefined ? 0 : (input.draws ?? 0),
    columns: cells.map(({ column, cells: estimates }) =>
      columnView(domains[column] as Domain, estimates, total),
    ),
    groups: full === undefined ? [] : groupViews(codebook, domains, full),
    fidelity: full === undefined ? [] : full.fidelity.map(fidelityView),
    support: full === undefined ? undefined : supportedPairs(domains, full),
    supportReached: full?.support ?? 1,
    pairs: full === undefined ? { combinations: 0, tooSmall: 0 } : pairsView(domains, full),
    spends: spendViews(released.trace),
    attacks: input.attacks,
    version: VERSION,
  };
}

function columnView(domain: Domain, cells: CellEstimates, total: number): ColumnView {
  const display = displayOf(cells, total);
  return {
    column: domain.column,
    cells: Array.from(cells.values, (value, category) => {
      const count = estimateOf(value, cells.variance);
      return {
        label: domain.labels[category] as string,
        token: domain.tokens[category] as string,
        blank: category < domain.blanks,
        count,
        display: display[category] as number,
        tooSmall: isTooSmall(count),
      };
    }),
  };
}

/** Too few people with an answer to say any share. */
const NOTHING_KNOWN: Estimate = { value: 50, low: 0, high: 100 };

function groupViews(
  codebook: Codebook,
  domains: readonly Domain[],
  released: ProtectedFull,
): readonly GroupView[] {
  return codebook.groups.map((group, i) => {
    const recorded = released.groups[i] as NoisyNumber;
    const known = group.denominator === 'anyRecorded' ? recorded : released.people;
    const variance = released.people.variance + known.variance;
    const rest = group.denominator === 'anyRecorded' ? released.people.value - known.value : 0;
    return {
      group,
      known: estimateOf(known.value, known.variance),
      unknown: estimateOf(rest, group.denominator === 'anyRecorded' ? variance : 0),
      shares: group.columns.map((name) => {
        const at = domains.findIndex((domain) => domain.column.name === name);
        const domain = domains[at] as Domain;
        const cells = released.estimates.column(at);
        const value = cells.values[domain.tokens.indexOf(group.positive)] as number;
        const yes = estimateOf(value, cells.variance);
        const percent = percentOf({ value, variance: cells.variance }, known);
        return {
          label: domain.column.label,
          percent: percent ?? NOTHING_KNOWN,
          yes,
          tooSmall: percent === undefined || isTooSmall(yes),
        };
      }),
    };
  });
}

function fidelityView({
  order,
  marginals,
  meanTvd,
}: ProtectedFull['fidelity'][number]): FidelityView {
  const half = 100 * Z95 * Math.sqrt(meanTvd.variance);
  const value = 100 * meanTvd.value;
  return { order, marginals, meanTvdPercent: { value, low: value - half, high: value + half } };
}

function pairsView(domains: readonly Domain[], released: ProtectedFull) {
  let combinations = 0;
  let tooSmall = 0;
  for (const [i, first] of domains.entries()) {
    for (let j = i + 1; j < domains.length; j++) {
      const second = domains[j] as Domain;
      const { values, variance } = released.estimates.pair(i, j);
      for (let a = first.blanks; a < first.size; a++) {
        for (let b = second.blanks; b < second.size; b++) {
          combinations += 1;
          const value = values[a * second.size + b] as number;
          if (isTooSmall(estimateOf(value, variance))) tooSmall += 1;
        }
      }
    }
  }
  return { combinations, tooSmall };
}

const PLAIN: readonly (readonly [prefix: string, plain: string])[] = [
  ['the number of people', 'Counting how many people there are'],
  ['every column', 'Counting every answer to every question'],
  ['people whose answer', 'Counting how many people have an answer at all'],
  ['choose', 'Choosing which pairs of questions belong together'],
  ['every pair', 'Counting every combination of two answers'],
  ['how true', 'Measuring how true the synthetic records are'],
  ['a few totals', 'Counting a few totals'],
  ['name the values', 'Finding which answers that no list has may be named'],
];

/** The trace in plain words, lines of the same step together, in percent of what was spent. */
function spendViews(trace: readonly Spend[]): readonly SpendView[] {
  const total = Number(totalRhoUnits(trace));
  const byPlain = new Map<string, SpendView>();
  for (const spend of trace) {
    const plain = PLAIN.find(([prefix]) => spend.step.startsWith(prefix))?.[1] ?? spend.step;
    const percent = (100 * Number(rhoUnitsUp(spend))) / total;
    const before = byPlain.get(plain)?.percent ?? 0;
    byPlain.set(plain, { step: spend.step, plain, percent: before + percent });
  }
  return [...byPlain.values()];
}
