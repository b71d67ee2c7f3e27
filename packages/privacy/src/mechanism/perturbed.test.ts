import { expect, test } from 'vitest';
import {
  FALSE_ALARM,
  kolmogorovDistance,
  kolmogorovTail,
  normalTail,
} from '../statistics.fixture.ts';
import { seededBits } from '../testing.ts';
import { perturbed } from './perturbed.ts';
import { blankTable } from './released.ts';

const below = (sd: number) => (value: number) => 1 - normalTail(value / sd);

test('adds normal noise of the given variance', () => {
  const noise = [...perturbed(seededBits(4), blankTable(50_000), 9)];
  expect(kolmogorovTail(kolmogorovDistance(noise, below(3)), noise.length)).toBeGreaterThan(
    FALSE_ALARM,
  );
  expect(kolmogorovTail(kolmogorovDistance(noise, below(3.2)), noise.length)).toBeLessThan(
    FALSE_ALARM,
  );
});

test('leaves the released table as it is', () => {
  const table = blankTable(3);
  perturbed(seededBits(5), table, 4);
  expect([...table]).toEqual([0, 0, 0]);
});
