import { describe, expect, it } from 'vitest';
import { type Part, withoutLargest } from './largest-part.ts';

const part = (known: number, yes: number): Part => ({
  known: { value: known, variance: 0 },
  yes: { value: yes, variance: 0 },
});

describe('withoutLargest', () => {
  it('tells how large it is, and the share with it and without', () => {
    const result = withoutLargest([part(2_259, 734), part(8_672, 8_030), part(1_302, 798)]);
    expect(result?.largest).toBe(1);
    expect(result?.share).toBeCloseTo(8_672 / 12_233);
    expect(result?.all?.value).toBeCloseTo(0.782, 3);
    expect(result?.without?.value).toBeCloseTo((734 + 798) / (2_259 + 1_302));
  });

  it('says nothing of the rest when there is none', () => {
    expect(withoutLargest([part(40, 10)])).toMatchObject({ share: 1, without: undefined });
    expect(withoutLargest([part(0, 0), part(-2, 0)])).toBeUndefined();
    expect(withoutLargest([])).toBeUndefined();
  });

  it('passes over parts that are gathered from many, unless there is no other', () => {
    const parts = [part(300, 30), part(700, 630), part(0, 0)];
    expect(withoutLargest(parts, 'unknown', [1])).toMatchObject({ largest: 0, share: 0.3 });
    expect(withoutLargest(parts, 'unknown', [1])?.without?.value).toBeCloseTo(0.9);
    expect(withoutLargest(parts.slice(1), 'unknown', [0])).toMatchObject({ largest: 0, share: 1 });
  });

  it('counts a part below zero as nobody in what the largest is of', () => {
    expect(withoutLargest([part(30, 10), part(-5, 0), part(10, 5)])?.share).toBe(0.75);
  });
});
