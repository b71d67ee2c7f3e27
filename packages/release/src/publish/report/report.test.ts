import { describe, expect, test } from 'vitest';
import { INVENTED } from '../pages/citation.ts';
import { fullView, hostileView, totalsView } from '../pages/view.fixture.ts';
import { reportHtml } from './report.ts';

const report = reportHtml(fullView);

test('a hostile codebook stays text everywhere', () => {
  const page = reportHtml(hostileView);
  expect(page).not.toMatch(/<script/i);
  expect(page).not.toContain('"onmouseover');
  expect(page).not.toMatch(/href="(?!#|data:,")/);
});

test('the page fetches nothing and runs nothing', () => {
  expect(report).toContain(`default-src &#39;none&#39;`);
  expect(report).not.toMatch(/<script|<img|<iframe|url\(|@import|src=/i);
});

test('the banner and the number in words come first', () => {
  expect(report.indexOf(INVENTED)).toBeGreaterThan(0);
  expect(report).toContain('<span class="big">About 193,000</span>');
  expect(report).toContain('(between 192,980 and 193,070)');
  expect(reportHtml({ ...fullView, invented: false })).not.toContain('Invented example data. No');
});

test('no drawn number is negative and no small group has one', () => {
  for (const [, amount = ''] of report.matchAll(/<span class="amount">(.*?)<\/span>/g)) {
    expect(amount).not.toContain('−');
  }
  for (const [, row = ''] of report.matchAll(/<li class="row small">(.*?)<\/li>/g)) {
    expect(row).toMatch(/<bdi>too small to speak of<\/bdi>/);
  }
});

test('every picture has a table and a source', () => {
  const pictures = report.match(/<ol class="bars"/g)?.length ?? 0;
  expect(pictures).toBeGreaterThan(10);
  expect(report.match(/class="twin"/g)?.length).toBeGreaterThanOrEqual(pictures);
});

test('each id is there once and each anchor leads somewhere', () => {
  const ids = [...report.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, to] of report.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
  for (const [, by] of report.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(by);
});

test('the words keep their manners', () => {
  const words = report.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]+>/g, ' ');
  expect(words).not.toMatch(/!/);
  expect(words).not.toMatch(
    /\b(minors?|slaves?|causes?|caused|because|due to|hotspot|worst countr)/i,
  );
  expect(words).not.toMatch(/\b(NaN|undefined|Infinity|null)\b/);
});

describe('totals', () => {
  const page = reportHtml(totalsView);

  test('says why there is so little and offers no microdata', () => {
    expect(page).toContain('Why there are only a few totals');
    expect(page).toContain('the people are too few for microdata');
    expect(page).not.toContain('Synthetic rows');
    expect(page).not.toContain('id="fidelity"');
    expect(page.length).toBeLessThan(report.length / 2);
  });

  test('without a headline column it says how to get one', () => {
    expect(reportHtml({ ...totalsView, columns: [] })).toContain('headline: true');
  });
});
