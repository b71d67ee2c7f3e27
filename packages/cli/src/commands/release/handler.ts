import { join } from 'node:path';
import { EXIT } from '@tessera/model';
import { type ReleaseResult, release } from '@tessera/release';
import { realEffects } from '../../effects.ts';
import type { Io } from '../../terminal/io.ts';
import { duration, progressLines } from '../../terminal/progress.ts';
import { facts } from '../../terminal/table.ts';
import { defined } from '../defined.ts';

export interface ReleaseOptions {
  readonly out: string;
  readonly codebook?: string;
  readonly epsilon?: number;
  readonly delta?: number;
  readonly subject?: string;
  readonly title?: string;
  readonly private?: string;
  readonly invented?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly iUnderstand?: boolean;
  readonly json?: boolean;
}

/** Makes a release and says what was written. */
export async function releaseHandler(
  file: string,
  options: ReleaseOptions,
  io: Io,
): Promise<number> {
  const { json, private: privateDir, iUnderstand: understood, ...plan } = options;
  const lines = progressLines(io);
  const since = io.elapsed();
  if (io.terminal) {
    io.err(
      `\nRelease of ${file} to ${options.out}, epsilon ${options.epsilon ?? 4}, delta ${options.delta ?? 1e-6}\n\n`,
    );
  }
  const result = await release(
    { file, ...plan, ...defined({ privateDir, understood }) },
    realEffects(io, lines),
  ).finally(lines.done);
  const took = io.elapsed() - since;
  if (json === true) {
    const { manifest } = result;
    io.out(`${JSON.stringify({ out: options.out, manifest }, null, 2)}\n`);
  } else io.out(summary(options, result, took));
  return EXIT.ok;
}

function summary(options: ReleaseOptions, { manifest, issues }: ReleaseResult, took: number) {
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
  const { people, guarantee } = manifest;
  const found = Object.entries(issues.counts)
    .map(([code, times]) => `${code} ${number.format(times)}`)
    .join(', ');
  const totals =
    manifest.tier === 'totals'
      ? '\n  Only a few totals can be published safely: there are too few people for records.\n'
      : '';
  return `
${facts([
  [
    'people',
    `about ${number.format(people.value)} (between ${number.format(people.low)} and ${number.format(people.high)})`,
  ],
  ['synthetic records', number.format(manifest.synthetic_records)],
  ['promise', `epsilon ${guarantee.epsilon}, delta ${guarantee.delta}, for each person`],
  ['spent', `epsilon ${guarantee.epsilon_spent.toPrecision(4)}`],
  ['issues in the file', found === '' ? 'none' : found],
  ['took', duration(took)],
])}${totals}
Written to ${options.out}
${manifest.files.map(({ path }) => `  ${join(options.out, path)}\n`).join('')}  ${join(options.out, 'manifest.json')}

Next: tessera serve ${options.out}     look at it
      tessera verify ${options.out}    check that it is whole
`;
}
