import { Command } from 'commander';
import { CALL } from '../../terminal/call.ts';
import type { Io } from '../../terminal/io.ts';
import { type VerifyOptions, verify } from './handler.ts';

const EXAMPLES = `
Examples:
  ${CALL} verify release
  ${CALL} verify release --json
`;

export function verifyCommand(io: Io, finish: (code: number) => void): Command {
  return new Command('verify')
    .description('check every hash and row of a release and derive its promise again')
    .argument('<dir>', 'folder of a release')
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (dir: string, options: VerifyOptions) => {
      finish(await verify(dir, options, io));
    });
}
