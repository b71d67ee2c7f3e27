import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '@tessera/cli';
import { memoryEngine } from '@tessera/engine';
import { TesseraError } from '@tessera/model';
import { seededBits } from '@tessera/privacy/testing';
import { type ReleasePlan, release } from '@tessera/release';

interface ReleaseCase {
  readonly kind: 'release';
  readonly plan: Omit<ReleasePlan, 'file' | 'out' | 'codebook'>;
  readonly seed: number;
  readonly date: string;
}

interface CommandsCase {
  readonly kind: 'commands';
  /** What each command prints goes into the file of this name. */
  readonly commands: Readonly<Record<string, readonly string[]>>;
}

/** `case.json`: what is done with the files beside it. */
export type GoldenCase = { readonly about: string } & (ReleaseCase | CommandsCase);

export const readCase = async (input: string): Promise<GoldenCase> =>
  JSON.parse(await readFile(join(input, 'case.json'), 'utf8'));

/** Does what a case asks for, and leaves what comes of it in the folder `actual`. */
export async function runCase(input: string, actual: string): Promise<void> {
  const golden = await readCase(input);
  if (golden.kind === 'release') await runRelease(golden, input, actual);
  else await runCommands(golden, input, actual);
}

/** The bundle, or `refused.json` where nothing can be published. */
async function runRelease({ plan, seed, date }: ReleaseCase, input: string, actual: string) {
  const file = join(input, 'cases.csv');
  const codebook = join(input, 'codebook.yaml');
  try {
    await release(
      { ...plan, file, codebook, out: actual },
      {
        bits: seededBits(seed),
        now: () => new Date(date),
        progress: () => {},
        engine: (table) => memoryEngine(table),
      },
    );
  } catch (error) {
    if (!(error instanceof TesseraError)) throw error;
    const { code, exitCode, info } = error;
    await mkdir(actual, { recursive: true });
    await writeFile(
      join(actual, 'refused.json'),
      `${JSON.stringify({ code, exitCode, ...info }, null, 2)}\n`,
    );
  }
}

/** What each command prints, as if it were typed in the folder of the input. */
async function runCommands({ commands }: CommandsCase, input: string, actual: string) {
  const before = process.cwd();
  process.chdir(input);
  try {
    await mkdir(actual, { recursive: true });
    for (const [name, args] of Object.entries(commands)) {
      const [out, err]: [string[], string[]] = [[], []];
      const code = await run(args, {
        out: (text) => void out.push(text),
        err: (text) => void err.push(text),
        terminal: false,
        colour: false,
        width: 80,
        elapsed: () => 0,
        now: () => new Date('2026-03-05T09:30:00.000Z'),
        signal: new AbortController().signal,
      });
      const said = name.endsWith('.json')
        ? out.join('')
        : `$ tessera ${args.join(' ')}\n${out.join('')}${err.join('')}\n(exit code ${code})\n`;
      await writeFile(join(actual, name), said);
    }
  } finally {
    process.chdir(before);
  }
}
