import { describe, expect, it } from 'vitest';
import { refusal } from '../folder.fixture.ts';
import { budgetFor, totalsWouldTake } from './budget.ts';

const told = (text: string) => Number(/of ([\d.]+) at least/.exec(text)?.[1]);

describe('what a budget would take', () => {
  it('is told with an example where epsilon is too small for any file', async () => {
    const error = await refusal(
      'BUDGET_TOO_SMALL',
      Promise.resolve().then(() => budgetFor({ epsilon: 1e-5, delta: 1e-6 }, false)),
    );
    expect(error.info.remedy).toMatch(/For 1,000 people a few totals take 0\.\d+ at least/);
    expect(error.info.remedy).toMatch(/records with 20 columns [\d.]+\.$/);
  });

  it('is told in two digits for a number of people, less for more of them', () => {
    const [few, many] = [60, 6_000].map((people) => told(totalsWouldTake(people, 5, 1e-6)));
    expect(few).toBeGreaterThan(many as number);
    expect(String(few)).toMatch(/^[\d.]{1,4}$/);
  });

  it('is not told where no epsilon that one may use would do', () => {
    expect(totalsWouldTake(15, 5, 1e-6)).toBe('');
    expect(totalsWouldTake(-40, 5, 1e-6)).toBe('');
  });
});
