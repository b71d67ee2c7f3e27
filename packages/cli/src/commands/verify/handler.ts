import { EXIT } from '@tessera/model';
import { verifyBundle } from '@tessera/release';
import pc from 'picocolors';
import type { Io } from '../../terminal/io.ts';

export interface VerifyOptions {
  readonly json?: boolean;
}

/** Says whether a bundle is whole. */
export async function verify(dir: string, options: VerifyOptions, io: Io): Promise<number> {
  const verification = await verifyBundle(dir);
  const code = verification.whole ? EXIT.ok : EXIT.notWhole;
  if (options.json === true) {
    io.out(`${JSON.stringify(verification, null, 2)}\n`);
    return code;
  }
  const { bold, green, red } = pc.createColors(io.colour);
  io.out(`\n${bold(verification.title)}\n\n`);
  for (const { name, passed, found } of verification.checks) {
    io.out(`  ${passed ? green('yes') : red('no ')}  ${name}: ${found}\n`);
  }
  const verdict = verification.whole
    ? green('The bundle is whole.')
    : red('The bundle is NOT whole. Do not use it; ask the publisher for it again.');
  io.out(
    `\n${verdict}\nThe trace gives epsilon ${verification.epsilon.toPrecision(6)} at delta ${verification.delta}, for each person.\n`,
  );
  return code;
}
