import type { CodedTable, Engine } from '@tessera/engine';
import { type Codebook, domainsOf } from '@tessera/model';
import { type CombinationSummary, compare, type TvdSummary } from './compare.ts';
import { type RuleCount, ruleCounts } from './rules.ts';
import { exactShares, type ShareError, shareErrors } from './shares.ts';

export interface Evaluation {
  readonly records: { readonly sensitive: number; readonly synthetic: number };
  /** Recorded cells for each record, on average. */
  readonly filledFields: { readonly sensitive: number; readonly synthetic: number };
  readonly tvd: readonly TvdSummary[];
  readonly combinations: readonly CombinationSummary[];
  readonly shares: {
    readonly columns: readonly ShareError[];
    /** Mean and largest absolute error in percentage points, over shares both files have. */
    readonly meanError: number | undefined;
    readonly maxError: number | undefined;
  };
  readonly rules: {
    readonly sensitive: readonly RuleCount[];
    readonly synthetic: readonly RuleCount[];
  };
}

/** Two files in the same coding, with the engines that count them. */
export interface EvaluationInput {
  readonly sensitive: Engine;
  readonly synthetic: Engine;
  readonly syntheticTable: CodedTable;
  /** Leading blank categories of each column. */
  readonly blanks: readonly number[];
  /** Without one there are no shares and no rules to speak of. */
  readonly codebook?: Codebook;
}

/** Every figure of the evaluation, exact: it belongs beside the records, not beside the release. */
export async function evaluatePair(input: EvaluationInput): Promise<Evaluation> {
  const { sensitive, synthetic, codebook, blanks } = input;
  const { tvd, combinations } = await compare(sensitive, input.syntheticTable, blanks);
  const [before, after] = [await recordsOf(sensitive), await recordsOf(synthetic)];
  const columns =
    codebook === undefined
      ? []
      : shareErrors(await exactShares(sensitive, codebook), await exactShares(synthetic, codebook));
  const errors = columns.flatMap(({ error }) => (error === undefined ? [] : [Math.abs(error)]));
  return {
    records: { sensitive: before, synthetic: after },
    filledFields: {
      sensitive: await filledFields(sensitive, blanks, before),
      synthetic: await filledFields(synthetic, blanks, after),
    },
    tvd,
    combinations,
    shares: {
      columns,
      meanError: errors.length > 0 ? errors.reduce((a, b) => a + b, 0) / errors.length : undefined,
      maxError: errors.length > 0 ? Math.max(...errors) : undefined,
    },
    rules: {
      sensitive: codebook === undefined ? [] : await ruleCounts(sensitive, codebook),
      synthetic: codebook === undefined ? [] : await ruleCounts(synthetic, codebook),
    },
  };
}

const recordsOf = async (engine: Engine) => (await engine.marginals([[]])).sensitive[0]?.[0] ?? 0;

async function filledFields(
  engine: Engine,
  blanks: readonly number[],
  records: number,
): Promise<number> {
  const tables = (await engine.marginals(engine.sizes.map((_, i) => [i]))).sensitive;
  const filled = tables.reduce(
    (sum, table, i) => sum + table.slice(blanks[i]).reduce((a, b) => a + b, 0),
    0,
  );
  return records > 0 ? filled / records : 0;
}

/** The blanks of a codebook's columns, as `evaluatePair` takes them. */
export const blanksOf = (codebook: Codebook): readonly number[] =>
  domainsOf(codebook).map((domain) => domain.blanks);
