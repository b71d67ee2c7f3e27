import { describe, expect, it } from 'vitest';
import { CONTROL, CONTROL_CLASSES, KINDS_OF_CONTROL } from '../tables/means.ts';
import { calibrateControl } from './calibrate-control.ts';
import { controlMixture } from './control-mixture.ts';

const has = (set: number, kind: (typeof KINDS_OF_CONTROL)[number]): boolean =>
  (set & (1 << KINDS_OF_CONTROL.indexOf(kind))) !== 0;

describe.each(['child', 'adult'] as const)('the means of control of a %s', (group) => {
  const mixture = controlMixture(group === 'child');
  const weights = calibrateControl(group, mixture);
  const whole = CONTROL_CLASSES.reduce((sum, of) => sum + mixture[of], 0);

  it.each(KINDS_OF_CONTROL)('have %s as often as their table says', (kind) => {
    const share = CONTROL_CLASSES.reduce((sum, of) => {
      const within = weights[of].reduce((all, one, set) => (has(set, kind) ? all + one : all), 0);
      return sum + (mixture[of] / whole) * within;
    }, 0);
    expect(share).toBeCloseTo(CONTROL[group][kind], 8);
  });

  it('are a distribution without the empty set', () => {
    for (const of of CONTROL_CLASSES) {
      expect(weights[of][0]).toBe(0);
      expect(weights[of].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    }
  });

  it('come together: given abuse, threats are likelier beside denied needs', () => {
    const share = (needs: boolean): number => {
      const of = weights.labour
        .map((weight, set) => ({ weight, set }))
        .filter(({ set }) => has(set, 'abuse') && has(set, 'basicNeeds') === needs);
      const all = of.reduce((sum, { weight }) => sum + weight, 0);
      const some = of.filter(({ set }) => has(set, 'threats'));
      return some.reduce((sum, { weight }) => sum + weight, 0) / all;
    };
    expect(share(true)).toBeGreaterThan(share(false) + 0.05);
  });
});
