import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodedTable } from '@tessera/engine';
import { workerEngine } from '@tessera/engine/node';
import { tableOf } from '../../packages/release/src/count/count-source.ts';
import {
  type BenchColumn,
  type Dataset,
  datasetByName,
  readTokens,
  sizesOf,
  writeTokens,
} from '../accuracy/datasets/index.ts';
import { type Scores, score } from '../accuracy/score.ts';
import { SETTINGS, type Setting } from '../accuracy/settings.ts';
import { runCli } from '../run-cli.ts';
import type { Job, Peer } from './peers.ts';
import { runPeer } from './python.ts';

/** The same columns with the category's number in the place of each token. */
const asCodes = (columns: readonly BenchColumn[]): readonly BenchColumn[] =>
  columns.map((column) => ({ ...column, tokens: column.tokens.map((_, code) => String(code)) }));

/**
 * Every codebook has a blank, so a release may hold one where the benchmark's domain has none. Both
 * outputs are scored over domains with a blank in front; a category that nobody has changes no score.
 */
const withBlanks = (columns: readonly BenchColumn[]): readonly BenchColumn[] =>
  columns.map((column) =>
    column.blanks > 0 ? column : { ...column, tokens: ['', ...column.tokens], blanks: 1 },
  );

function tableWithBlanks(table: CodedTable, columns: readonly BenchColumn[]): CodedTable {
  const shifted = table.columns.map((codes, i) =>
    columns[i]!.blanks > 0 ? codes : Uint16Array.from(codes, (code) => code + 1),
  );
  return tableOf(
    shifted.map((codes) => Uint16Array.from(codes)),
    sizesOf(withBlanks(columns)),
  );
}

/** Scores of both sides of a job, or undefined where the file is not on this machine. */
export interface JobScores {
  readonly ours: Scores;
  readonly theirs: Scores;
}

/** Runs ours by the command line, then theirs, on one file; both outputs are read and scored alike. */
export async function runJob(job: Job, peer: Peer, python: string): Promise<JobScores | undefined> {
  const setting = SETTINGS.find(({ name }) => name === job.setting);
  if (setting === undefined) throw new Error(`there is no setting ${job.setting}`);
  const dataset = datasetByName(setting.dataset);
  const { columns } = dataset;
  const records = await dataset.table();
  if (records === undefined) return undefined;
  const truth = tableWithBlanks(records, columns);
  const scored = { ...dataset, columns: withBlanks(columns) };
  const folder = mkdtempSync(join(tmpdir(), 'tessera-peers-'));
  const engine = workerEngine(truth);
  const scoreTable = async (released: CodedTable, cost: Scores): Promise<Scores> => {
    const releasedEngine = workerEngine(released);
    const { numbers, names } = await score(
      { dataset: scored, truth, engine, released, releasedEngine },
      setting.scores.filter((one) => one !== 'aggregates'),
    );
    await releasedEngine.close();
    return { numbers: { ...numbers, ...cost.numbers }, names: { ...names, ...cost.names } };
  };
  try {
    const input = join(folder, 'input.csv');
    writeTokens(input, columns, records);
    const ours = releaseOnce(dataset, setting, input, folder);
    const theirColumns = peer.reads === 'codes' ? asCodes(columns) : columns;
    const theirInput = join(folder, 'their-input.csv');
    writeTokens(theirInput, theirColumns, records);
    const theirOutput = join(folder, 'theirs.csv');
    const { seconds, peakMb, version } = runPeer(python, peer.script, [
      ...peer.before,
      ...[theirInput, theirOutput, String(setting.epsilon), String(setting.delta)],
      ...job.after,
      ...(peer.reads === 'codes' ? [sizesOf(columns).join()] : []),
    ]);
    const theirs = tableWithBlanks(readTokens(theirOutput, theirColumns), columns);
    return {
      ours: await scoreTable(readTokens(ours.path, scored.columns), {
        numbers: ours.cost,
        names: {},
      }),
      theirs: await scoreTable(theirs, { numbers: { seconds, peakMb }, names: { version } }),
    };
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true });
  }
}

/** A whole release: what it took, and where its rows are. */
function releaseOnce(dataset: Dataset, setting: Setting, input: string, folder: string) {
  const codebook = join(folder, 'codebook.json');
  writeFileSync(codebook, JSON.stringify(dataset.codebook));
  const out = join(folder, 'release');
  const { seconds, peakMb } = runCli([
    ...['release', input, '--out', out, '--codebook', codebook],
    ...['--epsilon', String(setting.epsilon), '--delta', String(setting.delta)],
  ]);
  return { path: join(out, 'data/microdata.csv'), cost: { seconds, peakMb } };
}
