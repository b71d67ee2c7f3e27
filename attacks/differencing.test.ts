// Attack: release the same file again and again, and average the noise away.
import { epsilonOfTrace, rhoDown, type Spend } from '@tessera/privacy';
import { beforeAll, describe, expect, test } from 'vitest';
import { traceOf } from '../packages/release/src/publish/manifest.ts';
import { type Bundle, cellsOfCsv, makeBundle, textOf } from './bundle.fixture.ts';
import { csvOf, SHELTER, SHELTER_HEADER, visits } from './shelter.fixture.ts';

const DELTA = 1e-6;
const EPSILON = 2;
const RELEASES = 4;

describe('several releases of one file', () => {
  let bundles: readonly Bundle[];
  let traces: readonly (readonly Spend[])[];

  beforeAll(async () => {
    const csv = csvOf(visits(400), SHELTER_HEADER);
    const made: Bundle[] = [];
    for (let i = 0; i < RELEASES; i++) {
      made.push(await makeBundle({ csv, codebook: SHELTER, seed: 81 + i, epsilon: EPSILON }));
    }
    bundles = made;
    traces = made.map(({ result }) => traceOf(result.manifest));
  });

  test('do not repeat each other', () => {
    const counts = bundles.map(({ files }) =>
      cellsOfCsv(textOf(files, 'data/aggregates.csv')).map((cells) => cells[4]),
    );
    const [first = [], second = []] = counts;
    const same = first.filter((count, at) => count === second[at]).length;
    expect(same).toBeLessThan(first.length / 4);
    expect(textOf(bundles[0]?.files ?? [], 'data/microdata.csv')).not.toBe(
      textOf(bundles[1]?.files ?? [], 'data/microdata.csv'),
    );
  });

  test('cost together what their traces say, more than each and less than the sum', () => {
    const alone = traces.map((trace) => epsilonOfTrace(trace, DELTA));
    const together = epsilonOfTrace(traces.flat(), DELTA);
    expect(together).toBeGreaterThan(Math.max(...alone));
    expect(together).toBeLessThan(alone.reduce((a, b) => a + b, 0));
  });

  test('exceed the promise of one: the budget of a single release does not cover two', () => {
    const two = epsilonOfTrace([...(traces[0] ?? []), ...(traces[1] ?? [])], DELTA);
    expect(two).toBeGreaterThan(EPSILON);
    expect(rhoDown(two, DELTA)).toBeGreaterThan(1.9 * rhoDown(EPSILON * 0.99, DELTA));
  });

  test('a manifest gives back exactly the trace that was spent', () => {
    for (const { result } of bundles) {
      const { guarantee } = result.manifest;
      expect(epsilonOfTrace(traceOf(result.manifest), DELTA)).toBe(guarantee.epsilon_spent);
      expect(guarantee.epsilon_spent).toBeLessThanOrEqual(EPSILON);
    }
  });

  test('the average comes nearer to the truth, which is why every release is paid for', () => {
    const published = bundles.map(({ result }) => result.manifest.people);
    const width = ({ low, high }: { readonly low: number; readonly high: number }) => high - low;
    const mean = published.reduce((sum, { value }) => sum + value, 0) / RELEASES;
    const half = Math.max(...published.map(width)) / 2 / Math.sqrt(RELEASES);
    // Three intervals of the average: a sound release misses them about once in ten million times.
    expect(Math.abs(mean - 400)).toBeLessThan(3 * half);
  });
});
