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
  expect(report).toContain('<span class="big">About 193,020</span>');
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
    expect(page).toContain('the records hold too few people for microdata');
    expect(page).not.toContain('Synthetic rows');
    expect(page).not.toContain('instead of seven');
    expect(page).not.toContain('id="fidelity"');
    expect(page.length).toBeLessThan(report.length / 2);
  });

  test('without a headline column it says how to get one', () => {
    expect(reportHtml({ ...totalsView, columns: [] })).toContain('headline: true');
  });
});

const words = (page: string) => page.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

describe('the unit of protection', () => {
  test('is one person where a column said who is who', () => {
    const page = words(report);
    expect(page).toContain('The protected unit is one person');
    expect(page).toContain('unit one person');
    expect(page).not.toContain('read “records”');
  });

  test('is one record where none did, and the page says what that means', () => {
    const page = words(reportHtml(totalsView));
    expect(page).toContain('About 410 records about people who were trafficked');
    expect(page).toContain('No column told which records belong to the same person');
    expect(page).toContain('The protected unit is one record');
    expect(page).toContain('somebody with two records has the weaker promise of epsilon 2.1');
    expect(page).toContain('unit one record');
    expect(page).not.toContain('unit one person');
  });
});

test('the promise is told as odds, for presence and for a changed answer', () => {
  const page = words(report);
  expect(page).toContain('at most 55 times as likely with the person as without');
  expect(page).toContain('the odds that somebody is in the records move by a factor of at most 55');
  expect(page).toContain('move by a factor of at most 7,332, as under an epsilon of 8.9');
  expect(page).toContain('one in 4,000,000');
  expect(page).toContain('Of what was spent');
  expect(page).not.toMatch(/almost the same|no use of the files can pass|any conclusion/);
});

test('few people and a strong promise are named together', () => {
  expect(words(reportHtml(totalsView))).toContain(
    'With a promise this strong (epsilon 1), the records hold too few people',
  );
});
