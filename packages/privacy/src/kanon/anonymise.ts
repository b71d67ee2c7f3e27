import type { SecureBits } from '../random/bits.ts';
import { shuffle } from '../random/uniform.ts';
import { checkAnonymity } from './check.ts';
import { classesOf, rowsByClass } from './classes.ts';
import {
  type DiversityRules,
  enforceDiversity,
  type SensitiveAttribute,
} from './enforce-diversity.ts';
import { NodeEvaluator } from './evaluate-node.ts';
import { itemCounts } from './item-counts.ts';
import type { ItemColumn } from './items.ts';
import type { KeyColumn } from './key-column.ts';
import { recodeRows } from './recode-rows.ts';
import { type SearchOptions, searchLattice } from './search.ts';
import { suppressItems } from './suppress-items.ts';

/** One row a person: quasi-identifiers and attributes, as category numbers; category 0 is the blank. */
export interface Persons {
  readonly keys: readonly ArrayLike<number>[];
  readonly attributes: readonly ArrayLike<number>[];
}

export interface AttributeColumn extends Pick<ItemColumn, 'isItem' | 'importance'> {
  /** How many leading categories are blanks. */
  readonly blanks: number;
}

export interface AnonymisePlan extends DiversityRules, Pick<SearchOptions, 'mostChecks'> {
  /** The level of each quasi-identifier, where it must not be searched for. */
  readonly levels?: readonly number[];
  /** People who must share a combination of quasi-identifiers; at least 2. */
  readonly k: number;
  /** Attributes of which somebody may know as many of one person; 1, 2 or 3. */
  readonly m: number;
  readonly keys: readonly KeyColumn[];
  readonly attributes: readonly AttributeColumn[];
  /** Sensitive attributes, for l and t; positions among the attributes. */
  readonly sensitive: readonly SensitiveAttribute[];
}

export type AnonymiseStage =
  | 'put the rows in random order'
  | 'search the recodings'
  | 'blank single cells'
  | 'look at combinations of attributes'
  | 'check the result';

export interface AnonymiseEffects extends Pick<SearchOptions, 'pause'> {
  /** For the order of the rows and for which are left out: no noise, and no privacy by itself. */
  readonly bits: SecureBits;
  readonly onStage?: (stage: AnonymiseStage) => void;
}

export interface Anonymised {
  /** The rows of the result as they were. */
  readonly before: Persons;
  /** Groups of the chosen levels, and attributes; what was blanked is 0. */
  readonly keys: readonly Uint16Array[];
  readonly attributes: readonly Uint16Array[];
  /** The level of each quasi-identifier; the last one says nothing any more. */
  readonly levels: readonly number[];
  /** Whether no other choice of levels loses less; false where they were given. */
  readonly optimal: boolean;
}

/**
 * Makes rows k-anonymous in their quasi-identifiers and k^m-anonymous in their attributes, and puts
 * them in random order. What does not fit is blanked, cell by cell; no row goes because it is rare.
 * Fewer than k rows, drawn at random before anything is looked at, are left out, so that the number of
 * rows is a multiple of k and does not tell how many people there are.
 *
 * Guarantee: every combination of quasi-identifiers that occurs, blanks being values of their own,
 * occurs at least k times; within it every combination of up to m facts is had by at least k rows or
 * by none; with `l` and `t`, no class of rows breaks them. `checkAnonymity` says so of the result, or
 * this throws. It is no differential privacy, and no bound on what somebody learns who knows more.
 *
 * Throws `RangeError` for parameters out of range and for fewer than k rows.
 */
export async function anonymise(
  persons: Persons,
  plan: AnonymisePlan,
  { bits, pause = async () => {}, onStage = () => {} }: AnonymiseEffects,
): Promise<Anonymised> {
  const rows = persons.keys[0]?.length ?? 0;
  refuse(plan, rows);
  onStage('put the rows in random order');
  await pause();
  const before = drawn(persons, rows, plan.k, bits);

  onStage('search the recodings');
  await pause();
  const classes = classesOf(
    before.keys,
    plan.keys.map(({ size }) => size),
  );
  const items = itemsOf(plan, before.attributes);
  const evaluator = new NodeEvaluator({
    columns: plan.keys,
    classes,
    items: itemCounts(items, rowsByClass(classes.of, classes.counts.length)),
    k: plan.k,
  });
  const heights = plan.keys.map((column) => column.levels.length - 1);
  const { levels, optimal } =
    plan.levels === undefined
      ? await searchLattice(evaluator, heights, {
          pause,
          ...(plan.mostChecks === undefined ? {} : { mostChecks: plan.mostChecks }),
        })
      : { levels: plan.levels, optimal: false };

  onStage('blank single cells');
  await pause();
  const keys = recodeRows(evaluator.recoded(levels), classes.of);

  onStage('look at combinations of attributes');
  const attributes = before.attributes.map((column) => Uint16Array.from(column));
  const merged = classesOf(keys, sizesOf(keys));
  const { starts, rows: members } = rowsByClass(merged.of, merged.counts.length);
  let since = 0;
  for (let c = 0; c < merged.counts.length; c++) {
    const own = members.subarray(starts[c] as number, starts[c + 1] as number);
    for (const { row, column } of suppressItems(own, items, plan)) {
      (attributes[column] as Uint16Array)[row] = 0;
    }
    since += own.length;
    if (since < ROWS_BETWEEN_PAUSES) continue;
    since = 0;
    await pause();
  }
  const blanks = plan.attributes.map((column) => column.blanks);
  for (const attribute of plan.sensitive) {
    enforceDiversity(merged.of, merged.counts.length, attributes, blanks, attribute, plan);
  }

  onStage('check the result');
  await pause();
  const left = keys[0]?.length ?? 0;
  const found = checkAnonymity(left, keys, itemsOf(plan, attributes), plan);
  if (found.smallest < plan.k || found.rare > 0) throw new Error('the result is not anonymous');
  return { before, keys, attributes, levels, optimal };
}

const ROWS_BETWEEN_PAUSES = 5_000;

export const itemsOf = (
  { attributes }: Pick<AnonymisePlan, 'attributes'>,
  columns: readonly ArrayLike<number>[],
): readonly ItemColumn[] =>
  attributes.map(({ isItem, importance }, at) => ({
    codes: columns[at] as ArrayLike<number>,
    isItem,
    importance,
  }));

/** One more than the largest category of each column. */
const sizesOf = (columns: readonly Uint16Array[]): readonly number[] =>
  columns.map((column) => 1 + column.reduce((most, category) => Math.max(most, category), 0));

/** All rows but the odd ones, which are the last of a random order. */
function drawn({ keys, attributes }: Persons, rows: number, k: number, bits: SecureBits) {
  const all = Uint32Array.from({ length: rows }, (_, row) => row);
  shuffle(bits, all, 0, rows);
  const order = all.subarray(0, rows - (rows % k));
  const ordered = (column: ArrayLike<number>) =>
    Uint16Array.from(order, (row) => column[row] as number);
  return { keys: keys.map(ordered), attributes: attributes.map(ordered) };
}

function refuse({ k, m, l = 1, t = 1, keys, levels }: AnonymisePlan, rows: number): void {
  if (!Number.isInteger(k) || k < 2) throw new RangeError('k is a whole number of at least 2');
  if (![1, 2, 3].includes(m)) throw new RangeError('m is 1, 2 or 3');
  if (!Number.isInteger(l) || l < 1) throw new RangeError('l is a whole number of at least 1');
  if (!(t >= 0 && t <= 1)) throw new RangeError('t is between 0 and 1');
  if (keys.length === 0) throw new RangeError('there are no quasi-identifiers');
  if (levels !== undefined && !keys.every(({ groups }, j) => (levels[j] ?? -1) in groups)) {
    throw new RangeError('a level is not there');
  }
  if (rows < k) throw new RangeError('there are fewer than k rows');
}
