import { Command } from 'commander';
import { CALL } from '../../terminal/call.ts';
import type { Io } from '../../terminal/io.ts';
import { numberOption } from '../number-option.ts';
import { type ServeOptions, serve } from './handler.ts';

const EXAMPLES = `
Examples:
  ${CALL} serve release
  ${CALL} serve release --port 9000
`;

export function serveCommand(io: Io, finish: (code: number) => void): Command {
  return new Command('serve')
    .description('show a release in the browser, on this machine only')
    .argument('<dir>', 'folder of a release')
    .option('--port <number>', 'port on 127.0.0.1', numberOption, 8787)
    .option('--site <dir>', 'folder of the explorer, to open the release in it')
    .addHelpText('after', EXAMPLES)
    .action(async (dir: string, options: ServeOptions) => {
      finish(await serve(dir, options, io));
    });
}
