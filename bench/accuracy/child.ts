// One run in a process of its own: its seed decides it. Prints one JSON object.
import { workerEngine } from '@tessera/engine/node';
import { seededBits } from '@tessera/privacy/testing';
import { noiseSeed } from './chance.ts';
import { coverageRun } from './coverage.ts';
import { datasetByName } from './datasets/index.ts';
import { protectOnce } from './methods/tessera.ts';
import { treeOnce } from './methods/tree.ts';
import { equivalentPercent, subsampleScores } from './metrics/subsamples.ts';
import { type Scores, score } from './score.ts';
import { COVERAGE, type Method, SETTINGS, type Setting, SUPPORTS } from './settings.ts';

const SUBSAMPLES = 5;

/** Undefined where the file is not on this machine. */
async function measure(
  setting: Setting,
  method: Method,
  seed: number,
): Promise<Scores | undefined> {
  const dataset = datasetByName(setting.dataset);
  const truth = await dataset.table();
  if (truth === undefined) return undefined;
  const engine = workerEngine(truth);
  const bits = seededBits(noiseSeed(seed));
  const started = performance.now();
  const { table: released, estimates } =
    method === 'tessera'
      ? await protectOnce(dataset, engine, setting, bits)
      : await treeOnce(engine, setting, bits);
  const protectSeconds = (performance.now() - started) / 1000;
  const releasedEngine = workerEngine(released);
  const comparison = { dataset, truth, engine, released, releasedEngine };
  const { numbers, names } = await score(
    estimates === undefined ? comparison : { ...comparison, estimates },
    setting.scores,
  );
  const more: Record<string, number> = { protectSeconds };
  const kMarginal = numbers['kMarginal'];
  if (kMarginal !== undefined) {
    const scores = await subsampleScores(engine, truth, SUBSAMPLES);
    more['subsamplePercent'] = equivalentPercent(scores, kMarginal);
    for (const { percent, score: of } of scores) more[`subsample${percent}`] = of;
  }
  await engine.close();
  await releasedEngine.close();
  return { numbers: { ...numbers, ...more }, names };
}

const [name = '', method, seed] = process.argv.slice(2);
const setting = [...SETTINGS, ...SUPPORTS].find((one) => one.name === name);
const scores =
  name === COVERAGE
    ? await coverageRun(Number(seed))
    : setting && (await measure(setting, method as Method, Number(seed)));
console.log(JSON.stringify(scores ?? { missing: name }));
