// Noise and selection: npx tsx --conditions=@tessera/source bench/noise.ts [runs]
import { exponentialMechanism } from '../packages/privacy/src/mechanism/exponential.ts';
import { noisyCounts } from '../packages/privacy/src/mechanism/measure.ts';
import { secureBits } from '../packages/privacy/src/random/bits.ts';
import { rational } from '../packages/privacy/src/random/rational.ts';
import { recordFigures } from './accuracy/record.ts';
import { OTHERS } from './accuracy/settings.ts';
import { median } from './median.ts';

const RUNS = Number(process.argv[2] ?? 5);
const bits = secureBits();

function seconds(action: () => unknown): number {
  const runs = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    action();
    return (performance.now() - started) / 1000;
  });
  return median(runs);
}

const counts = { sensitive: new Int32Array(400_000) };
/** The noise of a release's tables stays below; beyond σ = 4,096 a few draws a release go by rejection. */
const LARGEST_OF_TABLES = 1e6 + 1;
let slowest = Number.POSITIVE_INFINITY;
for (const [name, num, den] of [
  ['1/3', 1n, 3n],
  ['15.984375', 1023n, 64n],
  ['10^4 + 1/64', 640_001n, 64n],
  ['10^6 + 1/64', 64_000_001n, 64n],
  ['10^12', 10n ** 12n, 1n],
] as const) {
  const taken = seconds(() => noisyCounts(bits, counts, rational(num, den)));
  const speed = counts.sensitive.length / taken / 1e6;
  if (Number(num) / Number(den) <= LARGEST_OF_TABLES) slowest = Math.min(slowest, speed);
  console.log(`one table of 400,000 cells, variance ${name}: ${speed.toFixed(2)} million a second`);
}

recordFigures(OTHERS.noise, { samplesPerSecond: slowest * 1e6 });

// How often a candidate is refused is chance, so one measurement takes many draws.
const DRAWS = 100;
const epsilon = rational(123_457n, 1_000_000n);
for (const [name, score] of [
  ['one far ahead', (i: number) => (i === 77 ? 1_000_000 : i % 1000)],
  ['spread evenly over 10^6', (i: number) => (i * 7919) % 1_000_000],
  ['all alike', () => 5],
] as const) {
  const scores = { sensitive: Array.from({ length: 10_000 }, (_, i) => score(i)) };
  const taken = seconds(() => {
    for (let i = 0; i < DRAWS; i++) exponentialMechanism(bits, scores, epsilon);
  });
  console.log(`one of 10,000 candidates, ${name}: ${((taken * 1000) / DRAWS).toFixed(2)} ms`);
}
