/**
 * How often the limits that the explorer draws around a share of a release's rows hold the share of the
 * protected file, by file, epsilon and number of columns.
 *
 *     npx tsx --conditions=@tessera/source bench/rows-shares.ts [releases of each]
 */
import { type CodedTable, type Counted, countAnswers } from '@tessera/engine';
import { workerEngine } from '@tessera/engine/node';
import { medianVariance, rowsShareOf } from '@tessera/insight';
import { type Codebook, codebookByName } from '@tessera/model';
import { seededBits } from '@tessera/privacy/testing';
import { askedOf } from '../packages/web/src/explore/ask.ts';
import { LENSES } from '../packages/web/src/explore/lens.ts';
import { questionsOf } from '../packages/web/src/explore/questions.ts';
import { firstState, partColumns } from '../packages/web/src/explore/state.ts';
import { viewRows } from '../packages/web/src/explore/view-rows.ts';
import { noiseSeed } from './accuracy/chance.ts';
import { codebookDataset } from './accuracy/datasets/codebook-dataset.ts';
import { protectOnce } from './accuracy/methods/tessera.ts';
import { invented, publishedOrInvented } from './inputs.ts';

const releases = Number(process.argv[2] ?? 2);
/** Seeds from here on: none that the limits were fitted with. */
const FIRST_SEED = 101;
const DELTA = 1e-6;
const PAIRS = 'every pair of columns';
const FILTERS = [{}, { gender: ['Female'] }, { gender: ['Male'] }];

const builtIn = (name: string): Codebook => {
  const found = codebookByName(name);
  if (found === undefined) throw new Error(`there is no codebook ${name}`);
  return found;
};

const NEW = 'ctdc-synthetic-2024';
const OLD = 'ctdc-synthetic-2021';
const FILES = [
  ...[4_000, 12_000, 206_000].map((rows) => ({ ...invented(rows, NEW), codebook: builtIn(NEW) })),
  {
    ...publishedOrInvented('global_synthetic_2021.csv', 193_025, OLD),
    codebook: builtIn(OLD),
  },
];

/** Parts with so many known answers are told apart from smaller ones. */
const MANY = 1_000;

interface Tally {
  held: number;
  all: number;
  /** Of all, those of parts with many, and the sum of their half widths. */
  many: number;
  width: number;
}

for (const { path, name, codebook } of FILES) {
  const dataset = codebookDataset(name, name, codebook, () => path);
  const truth = (await dataset.table()) as CodedTable;
  const engine = workerEngine(truth);
  for (const epsilon of [4, 1]) {
    const tallies = new Map<number, Tally>();
    for (let seed = FIRST_SEED; seed < FIRST_SEED + releases; seed++) {
      const bits = seededBits(noiseSeed(seed));
      const released = await protectOnce(dataset, engine, { epsilon, delta: DELTA }, bits);
      const variance = medianVariance(
        released.trace
          .filter(({ step }) => step === PAIRS)
          .map(({ parameter: { num, den }, times }) => ({
            variance: Number(num) / Number(den),
            times,
          })),
      );
      compare({ codebook, truth, rows: released.table, variance, tallies });
    }
    for (const [columns, { held, all, many, width }] of [...tallies].sort(([a], [b]) => a - b)) {
      const hundred = (part: number, of: number) => ((100 * part) / of).toFixed(1);
      console.log(
        `${name}, epsilon ${epsilon}, ${columns}${columns === 3 ? ' or more' : ''} columns: ` +
          `${hundred(held, all)} of 100 held, ${all} shares; ` +
          `of ${MANY} known and more ± ${hundred(width, many)} points`,
      );
    }
  }
  await engine.close();
}

interface Compared {
  readonly codebook: Codebook;
  readonly truth: CodedTable;
  readonly rows: CodedTable;
  readonly variance: number;
  readonly tallies: Map<number, Tally>;
}

/** Every question of the explorer with flags, through every lens, in every part, under some filters. */
function compare({ codebook, truth, rows, variance, tallies }: Compared): void {
  const questions = questionsOf(codebook).filter(({ asked }) => asked.kind === 'flags');
  for (const { id, answers } of questions) {
    for (const lens of LENSES) {
      for (const by of ['', ...partColumns(codebook).map((column) => column.name)]) {
        for (const filters of FILTERS) {
          const state = { ...firstState(codebook), question: id, lens, by, filters };
          const asked = askedOf(state, codebook);
          const noise = viewRows({ facts: { variance } as never }, asked);
          if (noise === undefined) throw new Error('a release has noise');
          const { pairVariance, columns, partColumns: inParts } = noise;
          const on = by === '' ? columns : inParts;
          const [real, drawn] = [countAnswers(truth, asked), countAnswers(rows, asked)];
          drawn.forEach((counted, part) => {
            const rule = { pairVariance, columns: on, answers: answers.length };
            tally(tallies, real[part] as Counted, counted, rule);
          });
        }
      }
    }
  }
}

function tally(
  tallies: Map<number, Tally>,
  real: Counted,
  drawn: Counted,
  rule: Parameters<typeof rowsShareOf>[2],
): void {
  if (real.recorded === 0) return;
  const key = Math.min(3, rule.columns);
  const sum = tallies.get(key) ?? { held: 0, all: 0, many: 0, width: 0 };
  drawn.yes.forEach((yes, answer) => {
    const share = rowsShareOf(yes, drawn.recorded, rule);
    const own = (real.yes[answer] as number) / real.recorded;
    // Of an answer that nobody has in either file there is nothing to hold.
    if (share === undefined || (yes === 0 && own === 0)) return;
    sum.all += 1;
    sum.held += share.low <= own && own <= share.high ? 1 : 0;
    if (drawn.recorded < MANY) return;
    sum.many += 1;
    sum.width += (share.high - share.low) / 2;
  });
  tallies.set(key, sum);
}
