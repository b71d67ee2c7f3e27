// One run in a process of its own: its seed decides it. Prints one JSON object.
import { workerEngine } from '@tessera/engine/node';
import { seededBits } from '@tessera/privacy/testing';
import { datasetByName } from './datasets/index.ts';
import { protectOnce } from './methods/tessera.ts';
import { treeOnce } from './methods/tree.ts';
import { score } from './score.ts';
import { type Method, SETTINGS } from './settings.ts';

const [name, method, seed] = process.argv.slice(2) as [string, Method, string];
const setting = SETTINGS.find((one) => one.name === name);
if (setting === undefined) throw new Error(`there is no setting ${name}`);
const dataset = datasetByName(setting.dataset);
const truth = await dataset.table();
if (truth === undefined) {
  console.log(JSON.stringify({ missing: dataset.name }));
  process.exit(0);
}
const engine = workerEngine(truth);
const bits = seededBits(Number(seed));
const started = performance.now();
const { table, estimates } =
  method === 'tessera'
    ? await protectOnce(dataset, engine, setting, bits)
    : await treeOnce(engine, setting, bits);
const protectSeconds = (performance.now() - started) / 1000;
const releasedEngine = workerEngine(table);
const { numbers, names } = await score(
  {
    ...{ dataset, truth, engine, releasedEngine },
    released: table,
    ...(estimates === undefined ? {} : { estimates }),
  },
  setting.scores,
);
await engine.close();
await releasedEngine.close();
console.log(JSON.stringify({ numbers: { ...numbers, protectSeconds }, names }));
