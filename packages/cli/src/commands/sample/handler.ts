import { EXIT } from '@tessera/model';
import { type SamplePlan, sampleFile } from '@tessera/release';
import { quietEffects } from '../../effects.ts';
import type { Io } from '../../terminal/io.ts';
import { progressLines } from '../../terminal/progress.ts';

export interface SampleCommandOptions extends SamplePlan {
  readonly json?: boolean;
}

/** Writes an invented caseload and the note that says so. */
export async function sample(options: SampleCommandOptions, io: Io): Promise<number> {
  const { json, ...plan } = options;
  const lines = progressLines(io);
  const written = await sampleFile(plan, quietEffects(io, lines)).finally(lines.done);
  if (json === true) io.out(`${JSON.stringify(written, null, 2)}\n`);
  else {
    io.out(
      `Invented ${new Intl.NumberFormat('en').format(written.rows)} records under ${written.codebook}: ${written.file}\nNobody in this file exists; ${written.readme} says so.\n\nNext: tessera inspect ${written.file}\n`,
    );
  }
  return EXIT.ok;
}
