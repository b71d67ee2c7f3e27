import { describe, expect, it } from 'vitest';
import type { Noisy } from './noisy.ts';
import { questionShares } from './question.ts';

const exact = (value: number): Noisy => ({ value, variance: 0 });

/** The five people of the CTDC codebook of 2024: labour, sexual, other, nothing, labour and sexual. */
const FIVE = {
  people: exact(5),
  recorded: exact(4),
  yes: [exact(2), exact(2), exact(1)],
  dependence: 'independent',
} as const;

describe('the shares of a question', () => {
  it('are of people with a recorded answer: 50, 50 and 25 of 100 in the example of the codebook', () => {
    const { shares, people, of, unknown, unknownShare } = questionShares(FIVE, 'anyRecorded');
    expect(shares.map((share) => share?.value)).toEqual([0.5, 0.5, 0.25]);
    expect([people, of, unknown, unknownShare]).toEqual([5, 4, 1, 0.2]);
  });

  it('are of everyone where the codebook says so', () => {
    const { shares, people, of, unknown } = questionShares(FIVE, 'everyone');
    expect(shares.map((share) => share?.value)).toEqual([0.4, 0.4, 0.2]);
    expect([people, of, unknown]).toEqual([5, 5, 1]);
  });

  it('are not told where nobody is left, and noise below zero is nobody', () => {
    const nobody = { ...FIVE, people: exact(-3), recorded: exact(-1) };
    expect(questionShares(nobody, 'anyRecorded')).toEqual({
      people: 0,
      of: 0,
      unknown: 0,
      unknownShare: undefined,
      shares: [undefined, undefined, undefined],
    });
  });

  it('show both shares of children in the UK in 2023, of all and of those whose age is known', () => {
    const uk = {
      people: exact(17_004),
      recorded: exact(7_432 + 8_622),
      yes: [exact(7_432)],
      dependence: 'independent',
    } as const;
    const percent = (rule: 'everyone' | 'anyRecorded') =>
      (100 * (questionShares(uk, rule).shares[0]?.value as number)).toFixed(1);
    expect([percent('everyone'), percent('anyRecorded')]).toEqual(['43.7', '46.3']);
    expect(questionShares(uk, 'everyone').unknown).toBe(950);
  });
});
