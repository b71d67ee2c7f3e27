import { ATTACKS, type AttackFindings } from '../../attack/findings.ts';

const share = (hits: number, trials: number) => {
  const p = hits / trials;
  const reach = 2 * Math.sqrt((p * (1 - p)) / trials) + 1 / trials;
  return { hits, trials, low: Math.max(0, p - reach), high: Math.min(1, p + reach) };
};

/** Findings of a made-up report: two attacks work more often on people in the data. */
export const inventedFindings: AttackFindings = {
  format: 1,
  verdict: 'signs',
  intervals: '95 %',
  surrogate: { people_in_data: 2_498, control: 2_000, canaries: 1_000, newcomers: 500 },
  claim: { epsilon: 4, delta: 1e-6 },
  audit: {
    canaries: 1_000,
    guessed: 100,
    right: 83,
    epsilon_at_least: 0.968,
    epsilon_at_most_shown: 5.37,
    weight: { value: 0.97, sd: 0.075 },
    blur: { value: 1.33, least: 1.268, refused_below: 1.114 },
    verdict: 'within-promise',
  },
  checks: ['shape', 'size', 'empty', 'repeated', 'unbiased', 'known', 'shared'].map((name) => ({
    name,
    passed: true,
  })),
  attacks: ATTACKS.map((name, at) => {
    const works = name === 'membershipJoint' || name === 'differencing';
    return {
      name,
      success: share(20 + 11 * at + (works ? 90 : 0), 500 - 20 * at),
      control: share(18 + 11 * at, 500 - 20 * at),
      difference: { low: works ? 0.1 : -0.02, high: works ? 0.25 : 0.03 },
      ...(name === 'singlingOutOne' ? {} : { allowed: works ? 0.6 : 0.2 }),
      judged: name !== 'singlingOutOne' && name !== 'apparent',
      verdict: works ? 'within-promise' : name === 'apparent' ? 'too-few' : 'no-sign',
      ...(name === 'membershipJoint' ? { auc: 0.55, auc_interval: { low: 0.53, high: 0.57 } } : {}),
    };
  }),
  previous: [
    {
      title: 'Invented caseload 2007–2023',
      created: '2025-11-20',
      counts: 8_421,
      beyond_noise: 1_203,
      smallest_change: 17.4,
      epsilon_together: 5.91,
      delta_together: 2e-6,
    },
  ],
};

/** Findings where only totals are published. */
export const nothingFound: AttackFindings = {
  format: 1,
  verdict: 'not-run',
  not_run: 'only-totals',
  intervals: 'none: no attack was tried',
  claim: { epsilon: 1, delta: 1e-6 },
  checks: [],
  attacks: [],
  previous: [],
};
