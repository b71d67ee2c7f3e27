import { describe, expect, test } from 'vitest';
import {
  chiSquare,
  FALSE_ALARM,
  kolmogorovDistance,
  kolmogorovTail,
} from '../statistics.fixture.ts';
import { seededBits } from '../testing.ts';
import { scriptedBits } from './scripted-bits.fixture.ts';
import { shuffle, uniformBelow, uniformUnit } from './uniform.ts';

describe('uniformBelow', () => {
  test.each([1, 2, 3, 6, 10, 100, 257])('is even over %i numbers', (n) => {
    const bits = seededBits(n);
    const seen = new Array<number>(n).fill(0);
    for (let i = 0; i < 60_000; i++) {
      const at = uniformBelow(bits, n);
      seen[at] = (seen[at] as number) + 1;
    }
    expect(chiSquare(seen, new Array<number>(n).fill(1 / n))).toBeGreaterThan(FALSE_ALARM);
  });

  test('has no bias at 3·2^30, where a remainder alone would favour the low third', () => {
    const n = 3 * 2 ** 30;
    const bits = seededBits(5);
    const seen = [0, 0, 0];
    for (let i = 0; i < 30_000; i++) {
      const third = Math.floor(uniformBelow(bits, n) / 2 ** 30);
      seen[third] = (seen[third] as number) + 1;
    }
    expect(chiSquare(seen, [1 / 3, 1 / 3, 1 / 3])).toBeGreaterThan(FALSE_ALARM);
  });

  test('throws away exactly the words beyond the last whole multiple', () => {
    const top = 2 ** 32 - 1;
    const kept = scriptedBits(top - 1);
    expect(uniformBelow(kept.bits, 3)).toBe((top - 1) % 3);
    const skipped = scriptedBits(top, 4);
    expect(uniformBelow(skipped.bits, 3)).toBe(1);
    expect(skipped.left()).toBe(0);
  });

  test('takes the whole range of a word', () => {
    expect(uniformBelow(scriptedBits(2 ** 32 - 1).bits, 2 ** 32)).toBe(2 ** 32 - 1);
  });

  test.each([0, -1, 1.5, 2 ** 32 + 1, Number.NaN])('refuses %d', (n) => {
    expect(() => uniformBelow(seededBits(1), n)).toThrow(RangeError);
  });
});

describe('uniformUnit', () => {
  test('is flat on [0, 1)', () => {
    const bits = seededBits(11);
    const values = Array.from({ length: 20_000 }, () => uniformUnit(bits));
    const distance = kolmogorovDistance(values, (x) => x);
    expect(kolmogorovTail(distance, values.length)).toBeGreaterThan(FALSE_ALARM);
  });

  test('reaches 0 and stays below 1', () => {
    expect(uniformUnit(scriptedBits(0, 0).bits)).toBe(0);
    expect(uniformUnit(scriptedBits(2 ** 32 - 1, 2 ** 32 - 1).bits)).toBe(1 - 2 ** -53);
  });
});

describe('shuffle', () => {
  test('makes all 24 orders of four equally often', () => {
    const bits = seededBits(3);
    const seen = new Map<string, number>();
    for (let i = 0; i < 48_000; i++) {
      const array = Uint32Array.of(0, 1, 2, 3);
      shuffle(bits, array, 0, 4);
      seen.set(array.join(), (seen.get(array.join()) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    const even = new Array<number>(24).fill(1 / 24);
    expect(chiSquare([...seen.values()], even)).toBeGreaterThan(FALSE_ALARM);
  });

  test('leaves what is outside its range alone', () => {
    const array = Uint32Array.from({ length: 10 }, (_, i) => i);
    shuffle(seededBits(9), array, 3, 7);
    expect([...array.subarray(0, 3), ...array.subarray(7)]).toEqual([0, 1, 2, 7, 8, 9]);
    expect([...array.subarray(3, 7)].sort()).toEqual([3, 4, 5, 6]);
  });
});
