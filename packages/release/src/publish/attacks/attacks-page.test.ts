import { describe, expect, it, test } from 'vitest';
import { fullView, totalsView } from '../pages/view.fixture.ts';
import { reportHtml } from '../report/report.ts';
import type { ReleaseView } from '../view.ts';
import { attacksHtml } from './attacks-page.ts';

const words = (page: string) =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the attack report of a few totals', () => {
  const page = words(attacksHtml(totalsView));

  it('speaks of no rows, no trial and no attack that was tried', () => {
    expect(page).not.toMatch(/synthetic|Rows are|same rows|one row|trial release in which/);
    expect(page).not.toMatch(/attacked on purpose\b(?! before)|shown, not judged|attacks work/);
    expect(page).toContain('No attack was tried, and why');
    expect(page).toContain('No rows are published');
  });

  it('is announced so in the report', () => {
    const report = words(reportHtml(totalsView));
    expect(report).toContain('Why no attack was tried');
    expect(report).not.toMatch(/What happened when it was attacked|how often it worked/);
  });
});

test('a trial that came out too small leaves rows, and no attack', () => {
  const attacks = { ...totalsView.attacks, not_run: 'too-small' as const };
  const view: ReleaseView = { ...fullView, attacks };
  const page = words(attacksHtml(view));
  expect(page).toContain('Rows are synthetic');
  expect(page).toContain('No attack was tried, and why');
});

describe('earlier releases that were subtracted', () => {
  const [one] = fullView.attacks.previous;
  if (one === undefined) throw new Error('the fixture has an earlier release');
  const of = (previous: readonly (typeof one)[]) =>
    words(attacksHtml({ ...fullView, attacks: { ...fullView.attacks, previous: [...previous] } }));

  it('are told by their names, however many there are', () => {
    expect(of([one])).toContain('One earlier release was subtracted from this one: “Invented');
    const page = of([one, { ...one, title: 'Second shelter', created: '2026-01-02' }]);
    expect(page).toContain('2 earlier releases were subtracted from this one, each on its own');
    expect(page).toMatch(
      /: “Invented caseload 2007–2023”, 20 November 2025; “Second shelter”, 2 January 2026\./,
    );
  });
});

test('every attack has its line, or is marked as shown and not judged', () => {
  const page = attacksHtml(fullView);
  const hints = [...page.matchAll(/<span class="hint">(.*?)<\/span>/g)].map(([, hint]) => hint);
  expect(hints).toHaveLength(fullView.attacks.attacks.length);
  for (const hint of hints) expect(hint).toMatch(/of 100|not judged|Too few|any success/);
});

test('the attack report of a full release says what was tried', () => {
  const page = words(attacksHtml(fullView));
  expect(page).toContain('It was attacked on purpose');
  expect(page).toContain('shown, not judged');
  expect(page).toContain('repeats the attacks with fresh chance');
});
