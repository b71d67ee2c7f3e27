import { EXIT } from '@tessera/model';
import { evaluateFiles, type FileEvaluation } from '@tessera/release';
import { quietEffects } from '../../effects.ts';
import type { Io } from '../../terminal/io.ts';
import { underProgress } from '../../terminal/progress.ts';
import { facts, textTable } from '../../terminal/table.ts';
import { whole } from '../../terminal/words.ts';

export interface EvaluateOptions {
  readonly sensitive: string;
  readonly synthetic: string;
  readonly codebook?: string;
  readonly json?: boolean;
}

/** Prints every figure of the evaluation. */
export async function evaluate(options: EvaluateOptions, io: Io): Promise<number> {
  const { json, ...plan } = options;
  const evaluation = await underProgress(io, (tell) => evaluateFiles(plan, quietEffects(io, tell)));
  io.out(
    json === true ? `${JSON.stringify(evaluation, null, 2)}\n` : evaluationText(evaluation, io),
  );
  return EXIT.ok;
}

const percent = (value: number) => `${(100 * value).toFixed(2)} %`;

function evaluationText(evaluation: FileEvaluation, io: Io): string {
  const { records, filledFields, shares, rules } = evaluation;
  const head = facts([
    ['codebook', evaluation.codebook ?? 'none; values as they stand in both files'],
    ['records', `${whole(records.sensitive)} sensitive, ${whole(records.synthetic)} synthetic`],
    [
      'filled fields a record',
      `${filledFields.sensitive.toFixed(2)} sensitive, ${filledFields.synthetic.toFixed(2)} synthetic`,
    ],
    [
      'error of published shares',
      shares.meanError === undefined
        ? 'no codebook, no shares'
        : `mean ${shares.meanError.toFixed(2)}, largest ${(shares.maxError ?? 0).toFixed(2)} percentage points`,
    ],
  ]);
  const tvd = textTable(
    ['total variation distance', 'tables', 'mean', '95th percentile', 'largest'],
    evaluation.tvd.map(({ order, marginals, mean, p95, max }) => [
      `tables of ${order}`,
      marginals,
      percent(mean),
      percent(p95),
      percent(max),
    ]),
    io.width,
  );
  const combinations = textTable(
    ['combinations', 'in either', 'mean abs. error', 'suppressed', 'fabricated'],
    evaluation.combinations.map(({ length, union, meanAbsoluteError, suppressed, fabricated }) => [
      `of ${length}`,
      union,
      meanAbsoluteError.toFixed(2),
      percent(suppressed),
      percent(fabricated),
    ]),
    io.width,
  );
  const broken = rules.sensitive.map(({ rule, strength, breaks }, i) => [
    rule,
    strength,
    breaks,
    rules.synthetic[i]?.breaks ?? 0,
  ]);
  const ruleTable =
    broken.length === 0
      ? ''
      : `\n${textTable(['rule broken', 'kind', 'sensitive', 'synthetic'], broken, io.width)}`;
  return `\nExact figures: keep this output as safe as the sensitive file.\n\n${head}\n${tvd}\n${combinations}${ruleTable}`;
}
