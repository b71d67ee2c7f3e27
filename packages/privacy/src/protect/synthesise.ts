import { allPairs } from '../estimate/clique.ts';
import { pairTarget } from '../estimate/pair-target.ts';
import type { TableEstimates } from '../estimate/table-estimates.ts';
import type { Released } from '../mechanism/released.ts';
import type { Patterns } from '../mechanism/shared-patterns.ts';
import type { SecureBits } from '../random/bits.ts';
import { countAnswered } from '../synthesis/answers.ts';
import type { Goal } from '../synthesis/gaps.ts';
import { keepRules } from '../synthesis/keep-rules.ts';
import { Refiner } from '../synthesis/refine.ts';
import { patternRows, shuffleTogether } from '../synthesis/rows.ts';
import { Support } from '../synthesis/support.ts';
import { columnMargins } from './column-margins.ts';
import type { ColumnGroup } from './known-groups.ts';
import { type ModelRows, modelRows } from './model-rows.ts';
import { remainder } from './remainder.ts';
import type { NoisyNumber } from './run.ts';
import type { PairMask } from './source.ts';
import type { Edge } from './structure.ts';

/** Changes tried for each row, and for a small file at least. */
const TRIES_A_ROW = 40;
const FEWEST_TRIES = 10_000;
const MOST_TRIES = 6_000_000;
/** Into so many parts the tries are cut; after each it is looked whether more are worth it. */
const PARTS = 16;
/** On the way to more support, so many parts will do if they bring the rows near enough. */
const FEW_PARTS = 12;
/** What a later part may gain is judged by the best of so many parts before it. */
const RECENT_PARTS = 3;
/** Refinement ends when so many tries bring the rows nearer by less than this share of the way. */
const WORTH_TRYING = 0.004;
/** Rows that are refined at most; where there are more, the others stay as the model drew them. */
const MOST_FREE = 1_000_000;
/** Where more rows remain, no support is asked for: counting combinations would take too long. */
const MOST_SUPPORTED = 2_000_000;

/** Rows that a combination is asked to rest on at most. */
export const MOST_SUPPORT = 20;
/** Numbers of rows on the way there, one after the other. */
const SUPPORT_STEPS = [3, 6, 12];
/** Support may move so many of a hundred rows away from the goals of a pair, in the mean. */
const SUPPORT_COST = 0.002;

export interface SynthesisInput {
  readonly sizes: readonly number[];
  /** Leading blank categories of each column. */
  readonly blanks: readonly number[];
  readonly estimates: TableEstimates;
  /** Whole records that many people share. */
  readonly patterns: Released<Patterns>;
  /** Pairs that were chosen for the model. */
  readonly chosen: readonly Edge[];
  readonly masks: readonly PairMask[];
  readonly groups: readonly ColumnGroup[];
  /** Released numbers of people with any recorded cell in each group. */
  readonly known: readonly Released<NoisyNumber>[];
  /** Whether pairs are drawn towards what is believed of them without a measurement; default true. */
  readonly shrink?: boolean;
  /** Rows that a combination should rest on at most; 0 or 1 for none. */
  readonly mostSupport: number;
  readonly bits: SecureBits;
  /** Called between long computations, so that the host can stop them. */
  readonly pause?: () => Promise<void>;
  /** Called once with whole rows before support is asked for; not at all where none is. */
  readonly onDraft?: (rows: readonly Uint16Array[]) => void;
}

export interface Synthesis {
  readonly rows: readonly Uint16Array[];
  /** Pairs whose tables the model carries. */
  readonly modelled: number;
  /** Chosen pairs that inference had no room for. */
  readonly dropped: number;
  /** Rows that stand for records which many people share. */
  readonly shared: number;
  /** Rows that a combination of two or three recorded values was asked to rest on; 1 for none. */
  readonly support: number;
}

/**
 * Released rows from released values: the records that many people share, as often as their noisy
 * numbers say; rows for everybody else from a graphical model of what the estimates leave; these
 * refined until all pairs are as near to the estimates as rows can be; and combinations that rest on
 * too few rows taken back, as far as the tables bear it. Pure post-processing: it sees no record.
 */
export async function synthesise(input: SynthesisInput): Promise<Synthesis> {
  const { sizes, masks, groups, bits, pause = async () => {} } = input;
  const total = Math.max(0, Math.round(input.estimates.total().value));
  const shared = patternRows(input.patterns, { masks, sizes, most: total });
  const estimates = remainder(input.estimates, shared, sizes);
  const known = input.known.map(({ value, variance }, g) => ({
    value: value - countAnswered(shared, groups[g] as ColumnGroup),
    variance,
  }));
  const model = await modelRows({ ...input, estimates, known });
  const rows = model.rows;
  const goals = goalsFor(input, estimates, model);
  const refine = (step?: Step) =>
    refined({ ...input, rows, goals, known, pause, ...(step === undefined ? {} : { step }) });

  const { distance: free } = await refine();
  if (input.onDraft !== undefined && asksForSupport({ ...input, rows })) {
    input.onDraft(shuffleTogether(shared, [...rows], bits));
  }
  const support = await withSupport({ ...input, shared, rows, total, pause }, free, refine);
  return {
    rows: shuffleTogether(shared, [...rows], bits),
    modelled: model.modelled,
    dropped: model.dropped,
    shared: shared[0]?.length ?? 0,
    support,
  };
}

interface SupportedInput extends SynthesisInput {
  readonly shared: readonly Uint16Array[];
  readonly rows: readonly Uint16Array[];
  readonly total: number;
  readonly pause: () => Promise<void>;
}

const asksForSupport = ({
  rows,
  blanks,
  mostSupport,
}: Pick<SupportedInput, 'rows' | 'blanks' | 'mostSupport'>) =>
  mostSupport > 1 && (rows[0]?.length ?? 0) <= MOST_SUPPORTED && blanks.some((blank) => blank > 0);

/** The numbers of rows that a combination is asked to rest on, up to `most`. */
export const supportSteps = (most: number): readonly number[] =>
  most < 2 ? [] : [...SUPPORT_STEPS.filter((step) => step < most), most];

/**
 * Takes back combinations that rest on too few rows, step by step, as long as pairs stay near their
 * goals: `free` is how far they are without, `refine` mends what was taken. Returns the last step that
 * was kept, 1 for none. What else changes may leave a combination with fewer rows than that.
 */
async function withSupport(
  { rows, shared, sizes, blanks, masks, total, mostSupport, pause }: SupportedInput,
  free: number,
  refine: (step: Step) => Promise<Refined>,
): Promise<number> {
  const count = rows[0]?.length ?? 0;
  if (!asksForSupport({ rows, blanks, mostSupport })) return 1;
  const farthest = free + (SUPPORT_COST * Math.max(1, total)) / count;
  const steps = supportSteps(mostSupport);
  let reached = 1;
  let unfinished: Support | undefined;
  for (const least of steps) {
    await pause();
    const before = rows.map((column) => column.slice());
    const support = new Support({ rows, shared, sizes, blanks, least });
    if (support.trim(rows) > 0) {
      keepRules(rows, masks, sizes);
      const few = least === steps.at(-1) ? PARTS : FEW_PARTS;
      const { distance, isCut } = await refine({ support, farthest, few });
      if (distance > farthest) {
        rows.forEach((column, c) => {
          column.set(before[c] as Uint16Array);
        });
        break;
      }
      unfinished = isCut ? support : undefined;
    }
    reached = least;
  }
  if (unfinished !== undefined) {
    await refine({
      support: unfinished,
      farthest: Number.POSITIVE_INFINITY,
      few: PARTS - FEW_PARTS,
    });
  }
  return reached;
}

/** For every pair, the table that the rows should have: what is measured, seen from the model. */
function goalsFor(
  { sizes, masks, shrink = true }: SynthesisInput,
  estimates: TableEstimates,
  { rows, believed }: ModelRows,
): readonly Goal[] {
  const margins = columnMargins(estimates, sizes.length, rows[0]?.length ?? 0, shrink);
  return allPairs(sizes.length).map(([i, j], at) => {
    const mask = masks.find(({ clique }) => clique[0] === i && clique[1] === j)?.mask;
    const table = pairTarget({
      ...estimates.pair(i, j),
      rows: margins[i] as Float64Array,
      columns: margins[j] as Float64Array,
      ...(shrink ? { baseline: believed(at) } : {}),
      ...(mask === undefined ? {} : { mask }),
      shrink,
    });
    return { clique: [i, j], table };
  });
}

/** One step towards more support. */
interface Step {
  readonly support: Support;
  /** The step is kept where the rows are at least so near to their goals. */
  readonly farthest: number;
  /** So many parts will do where they bring the rows so near. */
  readonly few: number;
}

interface Refined {
  /** How far the rows are from their goals. */
  readonly distance: number;
  /** Whether more tries were left and might have helped. */
  readonly isCut: boolean;
}

interface RefinedInput extends Omit<SynthesisInput, 'known'> {
  readonly known: readonly NoisyNumber[];
  readonly rows: readonly Uint16Array[];
  readonly goals: readonly Goal[];
  readonly step?: Step;
  readonly pause: () => Promise<void>;
}

/** Refines until it hardly helps any more, or until a step is decided. */
async function refined(input: RefinedInput): Promise<Refined> {
  const { groups, known, chosen, pause, rows, step } = input;
  const refiner = new Refiner({
    ...input,
    ...(step === undefined ? {} : { support: step.support }),
    blocks: blocksFor(input.sizes.length, groups, chosen),
    answered: known.map(({ value }) => value),
    free: MOST_FREE,
  });
  const count = Math.min(MOST_FREE, rows[0]?.length ?? 0);
  const most = Math.min(MOST_TRIES, Math.max(FEWEST_TRIES, TRIES_A_ROW * count));
  let distance = refiner.distance();
  let isCut = false;
  const gains: number[] = [];
  for (let part = 1; part <= PARTS && !isCut; part++) {
    await pause();
    refiner.run(Math.ceil(most / PARTS));
    const next = refiner.distance();
    const gained = distance - next;
    distance = next;
    if (gained < WORTH_TRYING * distance) break;
    gains.push(gained);
    isCut = step !== undefined && part < PARTS && isDecided(step, distance, gains);
  }
  refiner.finish();
  return { distance, isCut };
}

/** Whether the rows are near enough for a step, or will hardly come near enough, by what parts gain. */
function isDecided({ farthest, few }: Step, distance: number, gains: readonly number[]): boolean {
  if (distance <= farthest) return gains.length >= few;
  if (gains.length <= RECENT_PARTS) return false;
  const best = Math.max(...gains.slice(-RECENT_PARTS));
  return distance - (PARTS - gains.length) * best > farthest;
}

/** Whole rows, questions, and chosen pairs: each kind makes up about a third of the copies. */
function blocksFor(
  columns: number,
  groups: readonly ColumnGroup[],
  chosen: readonly Edge[],
): readonly (readonly number[])[] {
  const whole = Array.from({ length: columns }, (_, c) => c);
  const kinds = [[whole], groups.map((group) => group.columns), chosen].filter(
    (kind) => kind.length > 0,
  );
  const most = Math.max(...kinds.map((kind) => kind.length));
  return kinds.flatMap((kind) =>
    Array.from({ length: most }, (_, i) => kind[i % kind.length] as readonly number[]),
  );
}
