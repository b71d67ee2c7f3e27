import { describe, expect, test } from 'vitest';
import { parseCodebook } from './codebook-file.ts';

const file = (columns: string) => `
name: x
title: X
version: 1
description: X.
columns:
${columns}`;

const column = (name: string, kind: string, values: string, disclosure: string) => `
  - name: ${name}
    label: ${name}
    definition: The ${name}.
    kind: ${kind}
    values: ${values}
    disclosure:
${disclosure}`;

function read(text: string) {
  const parsed = parseCodebook(text, 'x.yaml');
  if (!('codebook' in parsed)) throw new Error(JSON.stringify(parsed.problems));
  return parsed.codebook.columns.map(({ disclosure }) => disclosure);
}

const problems = (text: string) => {
  const parsed = parseCodebook(text, 'x.yaml');
  return 'codebook' in parsed ? [] : parsed.problems.map(({ message }) => message);
};

const YEARS = '{ years: [2015, 2024] }';
const LIST = '{ list: iso3166-alpha-2 }';

describe('the k-anonymous tier in a codebook file', () => {
  test('has shorthands for years, regions, numbers and labels', () => {
    const [year, country, answer] = read(
      file(
        [
          column(
            'year',
            'year',
            YEARS,
            `
      tier: quasi-identifier
      importance: 2.5
      recodings: [{ years: 5 }, { years: 10 }]`,
          ),
          column(
            'country',
            'country',
            LIST,
            `
      tier: quasi-identifier
      recodings: [{ regions: m49-sub-region }, { regions: m49-region }]`,
          ),
          column(
            'answer',
            'category',
            '[a, b, c]',
            `
      tier: attribute
      sensitive: true
      facts: [a]`,
          ),
        ].join(''),
      ),
    );
    expect(year?.importance).toBe(2.5);
    expect(year?.recodings?.map(({ groups }) => groups.map(({ code }) => code))).toEqual([
      ['2015--2019', '2020--2024'],
      ['2015--2024'],
    ]);
    expect(country?.recodings?.map(({ groups }) => groups.length)).toEqual([23, 6]);
    expect(answer).toEqual({ tier: 'attribute', sensitive: true, facts: ['a'] });
  });

  test('is an attribute where no tier is given', () => {
    const [answer] = read(file(column('answer', 'category', '[a]', '      sensitive: true')));
    expect(answer).toEqual({ tier: 'attribute', sensitive: true });
  });

  test('takes groups of one’s own, labelled by their code where no label is given', () => {
    const [age] = read(
      file(
        column(
          'age',
          'ordered',
          '[0-17, 18-37, 38+]',
          `
      tier: quasi-identifier
      recodings:
        - name: child or adult
          groups:
            - { code: child, of: [0-17] }
            - { code: adult, label: 18 or over, of: [18-37, 38+] }`,
        ),
      ),
    );
    expect(age?.recodings?.[0]?.groups.map(({ label }) => label)).toEqual(['child', '18 or over']);
  });

  test.each([
    [YEARS, '[{ years: many }]', /years: give the width of the bands/],
    [YEARS, '[{ regions: m49-region }]', /regions: give .* for a column with a country list/],
    [LIST, '[{ regions: continent }]', /regions: give m49-sub-region or m49-region/],
    [YEARS, '[{ years: 4 }, { years: 6 }]', /must join whole groups of the step before/],
    [YEARS, '[{ name: x, groups: [{ code: old, of: [2015] }] }]', /must cover every code; 9 are/],
  ])('of %s, %s is refused', (values, recodings, says) => {
    const text = file(
      column(
        'x',
        'category',
        values,
        `
      tier: quasi-identifier
      recodings: ${recodings}`,
      ),
    );
    expect(problems(text).join('\n')).toMatch(says);
  });

  test('says which tiers there are', () => {
    const text = file(column('x', 'category', '[a]', '      tier: secret'));
    expect(problems(text).join()).toMatch(/quasi-identifier, attribute or withheld/);
  });
});
