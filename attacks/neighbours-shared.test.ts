// Attack: tell from the records that many people share whether one person is in the file.
import { Accountant, epsilonOfTrace, protect, rational, rhoDown } from '@tessera/privacy';
import { seededBits } from '@tessera/privacy/testing';
import { describe, expect, test } from 'vitest';
import { GaussianTables } from '../packages/privacy/src/mechanism/gaussian-tables.ts';
import {
  type Patterns,
  sharedPatterns,
} from '../packages/privacy/src/mechanism/shared-patterns.ts';
import { arraySource } from '../packages/privacy/src/protect/array-source.fixture.ts';
import { measurePatterns, sharedFrom } from '../packages/privacy/src/protect/measure-patterns.ts';
import { audit, repeat, type Views } from './audit.fixture.ts';

const RUNS = 20_000;
const RHO = rhoDown(4, 1e-6);
/** Large, so that so many runs can see whether it is kept: the same threshold, lower. */
const DELTA = rational(1n, 50n);
const SIZES = [4, 5, 6];
const TARGET = [3, 4, 5];

type Record = readonly number[];
type Publish = (people: readonly Record[], seed: number) => Promise<Patterns>;

/** Some who share a record and some who do not, and so many of the target's record. */
const file = (alike: number): readonly Record[] => [
  ...Array.from({ length: 60 }, () => [0, 0, 0]),
  ...Array.from({ length: 30 }, (_, i) => [i % 3, (i >> 1) % 4, i % 5]),
  ...Array.from({ length: alike }, () => TARGET),
];

/** What the attacker looks at: the published number of the target's record, and how many records came out. */
function look({ columns, people }: Patterns): readonly number[] {
  const at = people.findIndex((_, i) => TARGET.every((code, c) => columns[c]?.[i] === code));
  return [at < 0 ? 0 : (people[at] as number), people.length];
}

const published = (publish: Publish, others: number): Promise<Views> =>
  repeat(RUNS, async (withPerson, seed) =>
    look(await publish(file(others + (withPerson ? 1 : 0)), seed)),
  );

describe('records that many people share', async () => {
  const accountant = new Accountant(RHO);
  const source = arraySource(file(0), SIZES);
  const [bits, tables] = [seededBits(1), new GaussianTables()];
  const start = { source, accountant, bits, tables, rho: RHO, stretch: 1 };
  await measurePatterns(start, DELTA, file(0).length, 2, true);
  const line = accountant.trace[1];
  const { parameter, threshold } = line as Required<NonNullable<typeof line>>;
  const claim = (delta: number) => epsilonOfTrace(accountant.trace, delta);

  const release =
    (from: number, sigma2 = parameter): Publish =>
    async (people, seed) =>
      sharedPatterns(seededBits(seed), await arraySource(people, SIZES).patterns(), sigma2, from);
  const exact: Publish = async (people, seed) => {
    const {
      columns,
      first,
      people: held,
    } = (await arraySource(people, SIZES).patterns()).sensitive;
    const noisy = await release(threshold)(people, seed);
    const at = Array.from(held).findIndex((_, i) =>
      TARGET.every((code, c) => columns[c]?.[first[i] as number] === code),
    );
    return {
      ...noisy,
      columns: TARGET.map((code) => Uint16Array.of(code)),
      people: Float64Array.of((held[at] ?? 0) >= threshold ? (held[at] as number) : 0),
    };
  };

  // Nobody else has the record; others have it, so many that one more reaches the threshold, or does
  // not yet; and far above it.
  const places = [0, threshold - 2, threshold - 1, threshold, 3 * threshold];

  test.each(places)('do not tell more than is claimed, with %i others alike', async (others) => {
    const { epsilonAbove, claimed } = audit(await published(release(threshold), others), claim);
    expect(epsilonAbove).toBeLessThanOrEqual(claimed);
  });

  test('power: without a threshold a new record is noticed', async () => {
    const { epsilonAbove, claimed } = audit(await published(release(1), 0), claim);
    expect(epsilonAbove).toBeGreaterThan(claimed);
  });

  test('power: without noise the person who reaches the threshold is noticed', async () => {
    const { epsilonAbove, claimed } = audit(await published(exact, threshold - 1), claim);
    expect(epsilonAbove).toBeGreaterThan(claimed);
  });

  test('power: a third of the noise is noticed at the threshold', async () => {
    const blunt = { num: parameter.num, den: 9n * parameter.den };
    const views = await published(release(threshold, blunt), threshold - 1);
    const { epsilonAbove, claimed } = audit(views, claim);
    expect(epsilonAbove).toBeGreaterThan(claimed);
  });
});

describe('a whole release with shared records', { timeout: 300_000 }, () => {
  const WHOLE_RUNS = 1_500;
  const OTHERS = 250;
  const DEFAULT_DELTA = 1e-6;
  const plan = {
    rho: RHO,
    patternDelta: rational(1n, 10_000_000n),
    sharedAnyway: true,
    masks: [],
    headline: [],
    groups: [],
  };
  const people = (alike: number): readonly Record[] => [
    ...file(alike),
    ...Array.from({ length: OTHERS }, (_, i) => [i % 3, (i * 7) % 4, (i * 11) % 5]),
  ];
  const run = (alike: number, seed: number) =>
    protect(arraySource(people(alike), SIZES), plan, { bits: seededBits(seed) });

  test.each(['nobody else has the record', 'with one more the threshold is reached'])(
    'does not tell more than it claims: %s',
    async (which) => {
      const honest = await run(0, 1);
      const threshold = sharedFrom(honest.trace) as number;
      const others = which.startsWith('nobody') ? 0 : threshold - 1;
      const claim = (delta: number) => epsilonOfTrace(honest.trace, delta);
      expect(claim(DEFAULT_DELTA)).toBeLessThanOrEqual(4.1);
      const views = await repeat(WHOLE_RUNS, async (withPerson, seed) => {
        const released = await run(others + (withPerson ? 1 : 0), seed);
        if (released.tier !== 'full') throw new Error('too few people for this attack');
        const twins = Array.from(released.rows[0] as Uint16Array).filter((_, row) =>
          TARGET.every((code, c) => released.rows[c]?.[row] === code),
        ).length;
        return [...look(released.patterns), twins, released.shared, released.people.value];
      });
      const { epsilonAbove, claimed } = audit(views, claim);
      expect(epsilonAbove).toBeLessThanOrEqual(claimed);
    },
  );
});
