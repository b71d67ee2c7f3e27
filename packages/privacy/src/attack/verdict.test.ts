import { describe, expect, test } from 'vitest';
import { judge, showOnly } from './verdict.ts';

const RHO = 0.311;
const of = (hits: number, trials = 1_000) => ({ hits, trials });

describe('a verdict', () => {
  test('sees nothing where both are hit alike', () => {
    expect(judge(of(100), of(104), RHO).verdict).toBe('no-sign');
  });

  test('sees a difference that the promise allows', () => {
    const { verdict, allowed } = judge(of(200), of(100), RHO);
    expect(verdict).toBe('within-promise');
    expect(allowed).toBeGreaterThan(0.2);
  });

  test('allows for a margin', () => {
    expect(judge(of(150), of(105), RHO, { margin: 0.02 }).verdict).toBe('no-sign');
    expect(judge(of(150), of(105), RHO).verdict).toBe('within-promise');
  });

  test('sees a broken promise, and does not cry wolf just below', () => {
    expect(judge(of(700), of(100), RHO).verdict).toBe('broken');
    expect(judge(of(300), of(100), RHO).verdict).not.toBe('broken');
  });

  test('says whether it could have been broken at all', () => {
    expect(judge(of(100), of(104), RHO).judged).toBe(true);
    expect(judge(of(20, 50), of(0, 50), RHO, { mostHits: () => 20 }).judged).toBe(false);
    expect(judge(of(30, 60), of(25, 60), RHO).judged).toBe(false);
    expect(judge(of(30, 60), of(25, 60), RHO, { exclusive: true }).judged).toBe(true);
    // Under a very weak promise no success is too large.
    expect(judge(of(100), of(104), 8).judged).toBe(false);
  });

  test('has no line for an attack that is only shown', () => {
    const { verdict, judged, allowed } = showOnly(of(900), of(1));
    expect([verdict, judged, allowed]).toEqual(['more-often', false, undefined]);
  });

  test('says nothing of a few, or of nobody', () => {
    expect(judge(of(5, 9), of(2, 9), RHO).verdict).toBe('too-few');
    expect(judge(of(0, 0), of(0, 0), RHO).verdict).toBe('too-few');
  });
});
