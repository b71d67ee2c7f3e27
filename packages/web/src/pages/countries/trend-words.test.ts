import { loadFigures, MEASURES } from '@tessera/content/countries';
import { expect, it } from 'vitest';
import { speechIn } from './speech.fixture.ts';
import { trendCsv } from './trend-csv.ts';
import { drawable, pointsOf, sharedYears, trendSentence } from './trend-words.ts';

const speech = speechIn('en');
const figures = await loadFigures();
const cambodia = figures.get('KHM');
const years = sharedYears(cambodia);

it('a trend is a sentence with its first and last number, and how many years have one', () => {
  expect(years).toHaveLength(14);
  expect(trendSentence(cambodia, 'children', years, speech)).toBe(
    'Children: a number is published for 2 of 14 years. It was 196 in 2019 and 169 in 2020. In 3 of the years it was fewer than 5.',
  );
  expect(trendSentence(cambodia, 'prosecuted', years, speech)).toBe(
    'People prosecuted: a number is published for 2007 alone, of 14 years: 42.',
  );
  expect(trendSentence(cambodia, 'girls', years, speech)).toBe(
    'Girls: no number is published for any year.',
  );
});

it('what is drawn has a number in some year, and a point or a reason in every one', () => {
  expect(drawable(cambodia, MEASURES)).toContain('children');
  expect(drawable(cambodia, ['girls'])).toEqual([]);
  const cells = pointsOf(cambodia, 'children', years);
  expect(cells.map(({ year }) => year)).toEqual(years);
  expect(cells.find(({ year }) => year === 2016)?.cell).toBe('notReported');
  expect(cells.find(({ year }) => year === 2013)?.cell).toBe('suppressed');
});

it('the table to take along has its words above it, numbers as numbers, and reasons in words', () => {
  const lines = trendCsv(cambodia, ['A sentence, with a comma', '=1+1'], speech).split('\r\n');
  expect(lines.slice(0, 2)).toEqual(['"# A sentence, with a comma"', '# =1+1']);
  expect(lines[2]).toMatch(/^Year,Children,Adults,All ages,All ages: sexual exploitation,/);
  expect(lines).toHaveLength(3 + 16);
  expect(lines.find((line) => line.startsWith('2019,'))).toMatch(/^2019,196,260,456,fewer than 5,/);
  expect(lines.find((line) => line.startsWith('2013,'))).toMatch(
    /^2013,fewer than 5,fewer than 5,not reported,/,
  );
});
