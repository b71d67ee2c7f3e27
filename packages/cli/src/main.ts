import { EXIT } from '@tessera/model';
import { VERSION } from '@tessera/release';
import { Command, CommanderError } from 'commander';
import { anonymiseCommand } from './commands/anonymise/command.ts';
import { evaluateCommand } from './commands/evaluate/command.ts';
import { inspectCommand } from './commands/inspect/command.ts';
import { releaseCommand } from './commands/release/command.ts';
import { sampleCommand } from './commands/sample/command.ts';
import { serveCommand } from './commands/serve/command.ts';
import { verifyCommand } from './commands/verify/command.ts';
import { CALL, CALL_WITH_OPTION } from './terminal/call.ts';
import { report } from './terminal/failure.ts';
import { type Io, processIo } from './terminal/io.ts';

const HOW_TO_RUN = `
In the folder of the clone run a verb as ${CALL} <verb>, and an
option without a verb as ${CALL_WITH_OPTION} --help: without the two
hyphens npx would take the option as its own.
`;

const EXIT_CODES = `
Exit codes:
  ${EXIT.ok}    done
  ${EXIT.internal}    something unforeseen
  ${EXIT.usage}    the command itself is off
  ${EXIT.input}    the file or codebook cannot be used
  ${EXIT.output}    the result cannot be written
  ${EXIT.unsafe}    nothing can be published safely
  ${EXIT.notWhole}    a bundle is not whole
  ${EXIT.interrupted}  stopped by Ctrl-C
`;

/** The command line with all its verbs; `finish` takes each verb's exit code. */
export function program(io: Io, finish: (code: number) => void): Command {
  const root = new Command('tessera')
    .description('From case records that nobody may see to data that everybody may use.')
    .version(VERSION)
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', HOW_TO_RUN)
    .addHelpText('afterAll', EXIT_CODES)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => {} });
  const verbs = [
    inspectCommand,
    releaseCommand,
    anonymiseCommand,
    evaluateCommand,
    sampleCommand,
    verifyCommand,
    serveCommand,
  ];
  for (const verb of verbs) {
    root.addCommand(verb(io, finish).copyInheritedSettings(root).exitOverride());
  }
  return root;
}

/** Runs one command and returns its exit code. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.ok;
  try {
    await program(io, (result) => {
      code = result;
    }).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    if (error instanceof CommanderError && error.code === 'commander.help') return EXIT.usage;
    return report(error, args.includes('--json'), io);
  }
}

const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function stopQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** `run` in the real world: the first Ctrl-C ends the work cleanly, the second at once. */
export async function main(args: readonly string[]): Promise<number> {
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(EXIT.interrupted);
    stop.abort();
  };
  for (const name of STOPPING) process.on(name, onSignal);
  // Who reads our output may stop reading it, as `head` does: that is no error of ours.
  process.stdout.on('error', stopQuietly);
  try {
    return await run(args, processIo(stop.signal));
  } finally {
    for (const name of STOPPING) process.off(name, onSignal);
  }
}
