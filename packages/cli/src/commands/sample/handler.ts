import { EXIT } from '@tessera/model';
import { type SampledFile, type SamplePlan, sampleFile } from '@tessera/release';
import { quietEffects } from '../../effects.ts';
import { CALL } from '../../terminal/call.ts';
import type { Io } from '../../terminal/io.ts';
import { underProgress } from '../../terminal/progress.ts';
import { facts } from '../../terminal/table.ts';
import { harmless, shellWord, whole } from '../../terminal/words.ts';

export interface SampleCommandOptions extends SamplePlan {
  readonly json?: boolean;
}

/** Writes an invented caseload and the note that says so. */
export async function sample(options: SampleCommandOptions, io: Io): Promise<number> {
  const { json, ...plan } = options;
  const written = await underProgress(io, (tell) => sampleFile(plan, quietEffects(io, tell)));
  io.out(json === true ? `${JSON.stringify(written, null, 2)}\n` : summary(written));
  return EXIT.ok;
}

function summary({ file, readme, rows, seed, codebook }: SampledFile): string {
  const head = facts([
    ['records', `${whole(rows)}, all of them invented`],
    ['codebook', codebook],
    ['seed', seed],
  ]);
  return `
${head}
Written:
  ${harmless(file)}
  ${harmless(readme)}   says that nobody in it exists

Next: ${CALL} inspect ${shellWord(file)}
`;
}
