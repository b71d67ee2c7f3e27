// Attack: tell from the pairs that were chosen whether one person is in the file.
import { Accountant, allPairs, epsilonOfTrace } from '@tessera/privacy';
import { seededBits } from '@tessera/privacy/testing';
import { describe, expect, test } from 'vitest';
import { pairScores } from '../packages/privacy/src/mechanism/score-pairs.ts';
import { selectTree } from '../packages/privacy/src/protect/select-tree.fixture.ts';
import { audit, repeat, type Views } from './audit.fixture.ts';

const COLUMNS = 4;
const RUNS = 60_000;
const RHO = 0.3;
const PAIRS = allPairs(COLUMNS);

/** The pairs whose score the person raises; it lowers the others. Together they are one column's. */
const RAISED = new Set([0, 1, 2]);

/** The trees of both sides: each run's outcome as a number. */
async function trees(weight: number, rho: number): Promise<Views> {
  const names = new Map<string, number>();
  return repeat(RUNS, (withPerson, seed) => {
    const people = withPerson ? weight : 0;
    // The person's cell holds more people than expected in some pairs, and fewer in the others.
    const counts = PAIRS.map((_, at) => [RAISED.has(at) ? 20 + people : 10 + people]);
    const expected = PAIRS.map((_, at) => Int32Array.of(RAISED.has(at) ? 10 : 20));
    const scores = pairScores(
      { sensitive: counts },
      expected,
      PAIRS.map(() => 0),
    );
    const bits = seededBits(seed);
    const chosen = selectTree(PAIRS, scores, COLUMNS, rho, bits, new Accountant(rho));
    const name = chosen.join();
    if (!names.has(name)) names.set(name, names.size);
    return [names.get(name) as number];
  });
}

/** Each outcome as its log-likelihood ratio, learnt from the first third of the runs. */
function asRatios({ withPerson, without }: Views): Views {
  const [a, b] = [withPerson[0] as Float64Array, without[0] as Float64Array];
  const learnt = Math.floor(a.length / 3);
  const times = (side: Float64Array, outcome: number) =>
    side.subarray(0, learnt).filter((value) => value === outcome).length;
  const ratios = new Map<number, number>();
  for (const outcome of new Set([...a, ...b])) {
    ratios.set(outcome, Math.log((times(a, outcome) + 1) / (times(b, outcome) + 1)));
  }
  const view = (side: Float64Array) =>
    side.subarray(learnt).map((outcome) => ratios.get(outcome) as number);
  return { withPerson: [view(a)], without: [view(b)] };
}

describe('the choice of pairs', () => {
  const accountant = new Accountant(RHO);
  const scores = { sensitive: PAIRS.map(() => 0) };
  selectTree(PAIRS, scores, COLUMNS, RHO, seededBits(1), accountant);
  const claim = (delta: number) => epsilonOfTrace(accountant.trace, delta);

  test('does not tell more than it claims', async () => {
    const { epsilonAbove, claimed } = audit(asRatios(await trees(1, RHO)), claim);
    expect(epsilonAbove).toBeLessThanOrEqual(claimed);
  });

  test('power: a person who changes scores by three is noticed', async () => {
    const { epsilonAbove, claimed } = audit(asRatios(await trees(3, RHO)), claim);
    expect(epsilonAbove).toBeGreaterThan(claimed);
  });

  test('power: a choice at nine times the budget is noticed', async () => {
    const { epsilonAbove, claimed } = audit(asRatios(await trees(1, 9 * RHO)), claim);
    expect(epsilonAbove).toBeGreaterThan(claimed);
  });
});
