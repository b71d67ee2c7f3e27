import { describe, expect, it } from 'vitest';
import { type Compared, reversalOf } from './reversal.ts';
import { sampledShareOf } from './sampled-share.ts';

const compared = (known: number, first: number, second: number): Compared => {
  const share = (percent: number) =>
    sampledShareOf({
      yes: { value: (percent * known) / 100, variance: 0 },
      known: { value: known, variance: 0 },
      dependence: 'independent',
    });
  return { first: share(first), second: share(second) };
};

describe('reversalOf', () => {
  it('finds the published headline reversed for children outside the USA', () => {
    // CTDC's synthetic file of 2021, children: sexual exploitation and forced labour, of known.
    const all = compared(12_233, 78.2, 21.3);
    const parts = [
      compared(8_672, 92.6, 9.2),
      compared(2_259, 32.5, 60.1),
      compared(1_302, 61.3, 34.3),
    ];
    expect(reversalOf(all, parts)).toEqual({
      whole: 1,
      parts: ['holds', 'reversed', 'holds'],
      verdict: 'somewhere',
    });
  });

  it('and does not find it for recruitment by family', () => {
    const all = compared(3_469, 58.3, 30);
    const parts = [compared(2_414, 59, 30), compared(269, 46.5, 30), compared(786, 60.3, 30)];
    expect(reversalOf(all, parts).verdict).toBe('nowhere');
  });

  it('knows the paradox: every part the other way round', () => {
    // Charig et al. 1986: open surgery against percutaneous nephrolithotomy, successes of all, scaled up.
    const rate = (yes: number, known: number) =>
      sampledShareOf({
        yes: { value: 100 * yes, variance: 0 },
        known: { value: 100 * known, variance: 0 },
        dependence: 'independent',
      });
    const whole = { first: rate(273, 350), second: rate(289, 350) };
    const small = { first: rate(81, 87), second: rate(234, 270) };
    const large = { first: rate(192, 263), second: rate(55, 80) };
    expect(reversalOf(whole, [small, large]).verdict).toBe('everywhere');
  });

  it('says nothing where chance may have made the order', () => {
    const whole = compared(1_000, 60, 30);
    expect(reversalOf(whole, [compared(20, 45, 55)])).toEqual({
      whole: 1,
      parts: ['unclear'],
      verdict: 'unclear',
    });
    expect(reversalOf(compared(20, 45, 55), [compared(900, 10, 80)]).verdict).toBe('unclear');
    expect(reversalOf(whole, []).verdict).toBe('unclear');
  });
});
