import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { Tally } from './tally.ts';

const SPARSE = 2 ** 45;

describe.each([
  ['keys of one word', 2 ** 32],
  ['longer keys', SPARSE],
])('Tally with %s', (_, end) => {
  const keys = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: end - 1 })),
  );

  test('says of every key whether it came as often as the limit', () => {
    fc.assert(
      fc.property(keys, keys, fc.integer({ min: 1, max: 255 }), (added, filled, limit) => {
        const tally = new Tally(end, limit);
        for (const key of added) tally.add(key);
        for (const key of filled) tally.fill(key);
        for (const key of [...added, ...filled, 31, end - 1]) {
          const often = added.filter((one) => one === key).length >= limit;
          expect(tally.isFull(key)).toBe(often || filled.includes(key));
        }
      }),
      PROPERTY,
    );
  });

  test('keeps count when it grows, and beyond its limit', () => {
    const tally = new Tally(end, 2);
    const step = Math.floor(end / 200_001);
    for (let i = 1; i <= 100_000; i++) {
      tally.add(i * step);
      if (i % 3 === 0) for (let times = 0; times < 300; times++) tally.add(i * step);
    }
    for (let i = 1; i <= 200_000; i++) {
      if (tally.isFull(i * step) !== (i <= 100_000 && i % 3 === 0)) expect.fail(`key ${i}`);
    }
  });
});
