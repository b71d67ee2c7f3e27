import { resolve, sep } from 'node:path';
import type { CaseFile, Engine } from '@tessera/engine';
import { type Codebook, TesseraError } from '@tessera/model';
import type { Protected } from '@tessera/privacy';
import { blanksOf, evaluatePair } from '../assess/evaluate.ts';
import { tableOf } from '../count/count-source.ts';
import type { QuietEffects } from '../effects.ts';
import type { Stage } from './bundle/stage.ts';
import { csvLine } from './csv.ts';
import { PRIVATE_EVALUATION, PRIVATE_ISSUES, PRIVATE_MARK, PRIVATE_TITLE } from './layout.ts';

const README = `${PRIVATE_TITLE}

These files were computed from the records themselves, without protection. They are as sensitive as
the records: keep them where the records are kept, show them only to people who may see the records,
never publish them, and delete them when the review of the release is over.

- ${PRIVATE_EVALUATION}: how far the release is from the records.
- ${PRIVATE_ISSUES}: what was wrong with the records, by line and column, without values.
`;

export interface PrivateInput {
  readonly codebook: Codebook;
  readonly file: CaseFile;
  readonly engine: Engine;
  readonly released: Protected;
  readonly effects: QuietEffects;
}

/** Writes what only those who may see the records may see. */
export async function writePrivate(stage: Stage, input: PrivateInput): Promise<void> {
  const { codebook, file, engine, released, effects } = input;
  await stage.write(PRIVATE_MARK, [README]);
  await stage.write(PRIVATE_ISSUES, [
    csvLine(['SENSITIVE_code', 'line', 'column']),
    ...file.issues.first.map(({ code, line, column }) =>
      csvLine([code, String(line), column ?? '']),
    ),
  ]);
  const evaluation =
    released.tier === 'full' ? await evaluateRows(codebook, engine, released.rows, effects) : null;
  await stage.write(PRIVATE_EVALUATION, [
    `${JSON.stringify({ SENSITIVE: true, issues: file.issues.counts, evaluation }, null, 2)}\n`,
  ]);
}

async function evaluateRows(
  codebook: Codebook,
  engine: Engine,
  rows: readonly Uint16Array[],
  effects: QuietEffects,
) {
  const syntheticTable = tableOf(rows, engine.sizes);
  const synthetic = effects.engine(syntheticTable);
  try {
    return await evaluatePair({
      sensitive: engine,
      synthetic,
      syntheticTable,
      blanks: blanksOf(codebook),
      codebook,
    });
  } finally {
    await synthetic.close();
  }
}

/** The public and the private folder may not lie in one another. Throws `USAGE`. */
export function refuseNesting(out: string, privateDir: string): void {
  const [a, b] = [resolve(out), resolve(privateDir)];
  if (a !== b && !a.startsWith(b + sep) && !b.startsWith(a + sep)) return;
  throw new TesseraError('USAGE', {
    cause: 'The public and the private folder lie in one another.',
    remedy: 'Choose a --private folder that is apart from --out.',
  });
}
