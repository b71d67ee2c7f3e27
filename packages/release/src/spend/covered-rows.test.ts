import { namingThresholdUp, rational, type Spend } from '@tessera/privacy';
import { expect, it } from 'vitest';
import { COVERED_ROWS, thresholdsCover } from './covered-rows.ts';

const parameter = rational(6n, 1n);
const delta = rational(1n, 10n ** 7n);
const line = (threshold: number): Spend => ({
  step: 'whole records that many people share',
  mechanism: 'thresholded-gaussian',
  parameter,
  sensitivity: 1,
  times: 1,
  delta,
  threshold,
});

it.each(['person', 'record'] as const)('asks a threshold for the rows of one %s', (unit) => {
  const enough = namingThresholdUp(parameter, delta, COVERED_ROWS[unit]);
  expect(thresholdsCover([line(enough)], unit)).toBe(true);
  expect(thresholdsCover([line(enough + 4)], unit)).toBe(true);
  expect(thresholdsCover([line(enough - 1)], unit)).toBe(false);
});

it('asks more where nobody knows whose the records are, and nothing of other lines', () => {
  const forPeople = namingThresholdUp(parameter, delta, COVERED_ROWS.person);
  expect(thresholdsCover([line(forPeople)], 'record')).toBe(false);
  const noise: Spend = {
    step: 'the number of people',
    mechanism: 'discrete-gaussian',
    parameter,
    sensitivity: 1,
    times: 1,
  };
  expect(thresholdsCover([noise], 'record')).toBe(true);
});
