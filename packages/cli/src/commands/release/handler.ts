import { join } from 'node:path';
import { EXIT } from '@tessera/model';
import { type ReleaseResult, release } from '@tessera/release';
import { realEffects } from '../../effects.ts';
import { CALL } from '../../terminal/call.ts';
import type { Io } from '../../terminal/io.ts';
import { duration, underProgress } from '../../terminal/progress.ts';
import { facts } from '../../terminal/table.ts';
import { harmless, pageWidth, shellWord, small, whole, wrap } from '../../terminal/words.ts';
import { defined } from '../defined.ts';

export interface ReleaseOptions {
  readonly out: string;
  readonly codebook?: string;
  readonly epsilon?: number;
  readonly delta?: number;
  readonly support?: number;
  readonly draws?: number;
  readonly subject?: string;
  readonly title?: string;
  readonly previous?: readonly string[];
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
  const since = io.elapsed();
  if (io.terminal) {
    io.err(
      `\n${facts([
        ['release of', file],
        ['to', options.out],
        ['promise', `epsilon ${options.epsilon ?? 4}, delta ${small(options.delta ?? 1e-6)}`],
      ])}\n`,
    );
  }
  const result = await underProgress(io, (tell) =>
    release({ file, ...plan, ...defined({ privateDir, understood }) }, realEffects(io, tell)),
  );
  const took = io.elapsed() - since;
  if (json === true) {
    const { manifest } = result;
    io.out(`${JSON.stringify({ out: options.out, manifest, attacks: result.attacks }, null, 2)}\n`);
  } else io.out(summary(options, result, took, io));
  return EXIT.ok;
}

/** Where to read of issues; a record that is left out is said aloud. */
function issuesText(counts: ReleaseResult['issues']['counts'], width: number): string {
  const left = counts.SUBJECT_BLANK ?? 0;
  const out = left === 0 ? '' : `${whole(left)} records name no person and were LEFT OUT. `;
  const any = Object.keys(counts).length > 0;
  return any ? `\n${wrap(`${out}${CALL} inspect says where the issues are.`, width)}\n` : '';
}

/** How few rows a combination may rest on, where there are rows, and further files that were asked for. */
function supportFacts({ parameters: { synthesis } }: ReleaseResult['manifest']) {
  if (synthesis === undefined) return [];
  const { support_asked: asked, support_reached: reached } = synthesis;
  return [['rows behind a combination', `${reached} at least, ${asked} asked for`] as const];
}

/** Verdicts of attacks that worked better on people in the data. */
const BETTER: ReadonlySet<string> = new Set(['within-promise', 'more-often']);

/** Whether attacks on a trial release worked; the report says which. */
function attacksText({ attacks, audit, verdict }: ReleaseResult['attacks']): string {
  if (verdict === 'not-run') return 'none tried: no records are published';
  const more = attacks.filter(({ verdict }) => BETTER.has(verdict)).length;
  const tried = `${attacks.length} tried, ${more} work better on people in the data`;
  return audit?.verdict === 'look-again' ? `${tried}; LOOK AGAIN at the audit` : tried;
}

const ONLY_TOTALS =
  'Only a few totals can be published safely: with a promise this strong there are too few people for records.';

function summary(
  { out, private: privateDir }: ReleaseOptions,
  { manifest, attacks, issues }: ReleaseResult,
  took: number,
  io: Io,
): string {
  const width = pageWidth(io.width);
  const { people, guarantee, tier } = manifest;
  const found = Object.entries(issues.counts).map(([code, times]) => `${code} ${whole(times)}`);
  const between = `between ${whole(Math.max(0, people.low))} and ${whole(people.high)}`;
  const head = facts(
    [
      ['people', `about ${whole(people.value)} (${between})`],
      ['synthetic records', whole(manifest.synthetic_records)],
      ...supportFacts(manifest),
      [
        'promise',
        `epsilon ${guarantee.epsilon}, delta ${small(guarantee.delta)}, for each ${guarantee.unit}`,
      ],
      ['spent', `epsilon ${guarantee.epsilon_spent.toPrecision(4)}`],
      ['attacks', attacksText(attacks)],
      ...attacks.previous.map(
        ({ title, created }) => ['subtracted', `“${title}”, ${created}`] as const,
      ),
      ['issues in the file', found.length === 0 ? 'none' : found.join(', ')],
      ['took', duration(took)],
    ],
    width,
  );
  const paths = [...manifest.files.map(({ path }) => path), 'manifest.json'];
  const written = paths.map((path) => `  ${harmless(join(out, path))}\n`).join('');
  const hidden =
    privateDir === undefined
      ? ''
      : `\nExact diagnostics, as sensitive as the records: ${harmless(privateDir)}\n`;
  return `
${head}${tier === 'totals' ? `\n${wrap(ONLY_TOTALS, width)}\n` : ''}${issuesText(issues.counts, width)}
Written:
${written}${hidden}
Next: ${CALL} serve ${shellWord(out)}    (look at it)
      ${CALL} verify ${shellWord(out)}   (check that it is whole)
`;
}
