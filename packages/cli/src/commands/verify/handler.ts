import { EXIT } from '@tessera/model';
import {
  type Check,
  type RestrictedVerification,
  type Verification,
  verifyFolder,
} from '@tessera/release';
import pc from 'picocolors';
import type { Io } from '../../terminal/io.ts';
import { brokenLines, harmless, pageWidth, small, wrap } from '../../terminal/words.ts';

export interface VerifyOptions {
  readonly json?: boolean;
}

/** Says whether a bundle is whole. */
export async function verify(dir: string, options: VerifyOptions, io: Io): Promise<number> {
  const verification = await verifyFolder(dir);
  io.out(
    options.json === true
      ? `${JSON.stringify(verification, null, 2)}\n`
      : verificationText(verification, io),
  );
  return verification.whole ? EXIT.ok : EXIT.notWhole;
}

function verificationText(verification: Verification | RestrictedVerification, io: Io): string {
  const { title, checks, whole, manifestSha256 } = verification;
  const { bold, green, red } = pc.createColors(io.colour);
  const width = pageWidth(io.width);
  const checkText = ({ name, passed, expected, found }: Check) => {
    const mark = passed ? green('yes') : red('no ');
    const told = passed
      ? [`${name}: ${found}`]
      : [`NOT so: ${name}`, `  expected: ${expected}`, `  found: ${found}`];
    const lines = told.flatMap((text) => brokenLines(harmless(text), width - INDENT));
    return `  ${mark}  ${lines.join(`\n${' '.repeat(INDENT)}`)}\n`;
  };
  const verdict = whole
    ? green('The bundle is whole.')
    : red('The bundle is NOT whole. Do not use it; ask the publisher for it again.');
  return `
${wrap(bold(harmless(title)), width)}

${checks.map(checkText).join('')}
${verdict}
${wrap(promiseText(verification), width)}

The manifest is not signed. Compare its sha256 with the publisher's:
${manifestSha256}
`;
}

function promiseText(verification: Verification | RestrictedVerification): string {
  if ('outsideGuarantee' in verification) {
    const { k, m, unit } = verification;
    return `RESTRICTED rows: k = ${k} and m = ${m}, counted in ${unit === 'person' ? 'people' : 'records'}. Outside the differential-privacy guarantee: epsilon none.`;
  }
  const { epsilon, delta, unit } = verification;
  return `The trace gives epsilon ${epsilon.toPrecision(6)} at delta ${small(delta)}, for each ${unit}.`;
}

const INDENT = 7;
