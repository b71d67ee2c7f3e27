import { describe, expect, it } from 'vitest';
import { panelsOf } from './bars.ts';
import { doubts } from './doubts.ts';
import { answeredOf, KEYS, type Row, TURNING, times } from './explored.fixture.ts';
import { gridsOf } from './heat.ts';
import { marksOf } from './marks.ts';
import { finding, tells, title } from './sentences.ts';
import { seriesOf, silentYears } from './trend.ts';

const said = async (state: Parameters<typeof answeredOf>[1]) => {
  const answered = await answeredOf(TURNING, state);
  return doubts(answered, 'country', KEYS).map(({ text, turns }) => `${turns ? '! ' : ''}${text}`);
};

describe('a picture of bars', () => {
  it('says the first answer, what it is of, what is unknown, and that the order turns round', async () => {
    const answered = await answeredOf(TURNING);
    expect(title(answered, KEYS)).toBe('barsTitle|Sexual exploitation|people_children|76');
    expect(finding(answered, KEYS)).toBe(
      'sentence|Sexual exploitation|people_children|76|74|79|1,275|40|3',
    );
    expect((await said({}))[0]).toMatch(/^! reversed\|.*\|Cambodia reversedWithout$/);
    expect(panelsOf(answered, KEYS)[0]).toMatchObject({ of: 1_275, people: 1_315, tooFew: false });
    expect(answered.years).toEqual(['2012', '2015']);
  });

  it('says what it is without its largest part, that there is no other, or that too little is known of it', async () => {
    const largest = async (rows: readonly Row[], state = {}) =>
      doubts(await answeredOf(rows, state), 'country', KEYS)
        .map(({ text }) => text)
        .filter((text) => /^(largest|onePart|restTooFew)/.test(text));
    const [usa, nine] = [TURNING.slice(0, 990), TURNING.slice(990, 999)];
    const flows = { question: 'citizenship', picture: 'corridors' } as const;
    const named = (rows: readonly Row[]) => rows.map((row) => ({ ...row, citizenship: 'MMR' }));
    expect(await largest(TURNING)).toEqual([
      'largest|United States of America|country|78|Sexual exploitation|26|76',
    ]);
    expect(await largest(usa)).toEqual(['onePart|United States of America|country']);
    const few = 'restTooFew|United States of America|country';
    expect(await largest([...usa, ...nine])).toEqual([`${few}|Sexual exploitation`]);
    expect(await largest(named(usa), flows)).toEqual(['onePart|United States of America|country']);
    expect(await largest(named([...usa, ...nine]), flows)).toEqual([`${few}|corridorOwn`]);
  });

  it('puts the names of parts in quotation marks where it lists them', async () => {
    const blank = TURNING.slice(0, 60).map((row) => ({ ...row, CountryOfExploitation: '' }));
    const answered = await answeredOf([...TURNING, ...blank]);
    const holds = doubts(answered, 'country', KEYS).find(({ text }) => text.startsWith('holds'));
    expect(holds?.text).toMatch(/\|quoted\|United States of America and quoted\|blank$/);
  });

  it('says nothing of fewer people than a release can speak of', async () => {
    const few = await answeredOf(TURNING.slice(-44, -36));
    expect(tells(few)).toBe(false);
    expect(title(few, KEYS)).toBe('tooFewTitle|people_children');
    expect(finding(few, KEYS)).toBe('tooFew|people_children');
  });

  it('says nothing of nobody', async () => {
    const none = await answeredOf([]);
    expect(tells(none)).toBe(false);
    expect(finding(none, KEYS)).toBe('tooFew|people_children');
  });
});

describe('the composition switch', () => {
  it('leaves the largest part out', async () => {
    const answered = await answeredOf(TURNING, { composition: 'without' });
    expect(finding(answered, KEYS)).toMatch(
      /^withoutPart\|United States of America sentence\|.*\|26\|/,
    );
  });

  it.each([
    ['people', 74.5],
    ['evenly', (100 * (900 / 990 + 75 / 285)) / 2],
    ['2012', (100 * 900) / 990],
  ])('weighs parts by a standard: %s', async (standard, percent) => {
    const answered = await answeredOf(TURNING, { composition: 'weighed', standard });
    expect(100 * (answered.shown.shares[1]?.value ?? 0)).toBeCloseTo(percent, 0);
  });

  it('weighs parts as among other people, and says what that makes of the order', async () => {
    const adults: readonly Row[] = [
      ...times(900, { ageBroad: '30--38', CountryOfExploitation: 'KHM' }),
      ...times(100, { ageBroad: '30--38', CountryOfExploitation: 'USA' }),
    ];
    const state = { composition: 'weighed', standard: 'adults' } as const;
    const answered = await answeredOf([...TURNING, ...adults], state);
    const expected = 0.1 * (900 / 990) + 0.9 * (75 / 285);
    expect(answered.shown.shares[1]?.value).toBeCloseTo(expected, 6);
    const lines = doubts(answered, 'country', KEYS);
    expect(lines.some(({ text, turns }) => turns && text.includes('weighed_reversed'))).toBe(true);
  });

  it('is said in the title: the same words with another number would be about something else', async () => {
    const titled = async (state: Parameters<typeof answeredOf>[1]) =>
      title(await answeredOf(TURNING, state), KEYS);
    const together = 'barsTitle|Sexual exploitation|people_children|76';
    expect(await titled({})).toBe(together);
    expect(await titled({ composition: 'parts' })).toBe(together);
    expect(await titled({ composition: 'without' })).toBe(
      'titleHow|barsTitle|Sexual exploitation|people_children|26|how_without|United States of America',
    );
    expect(await titled({ composition: 'weighed', standard: 'evenly' })).toBe(
      'titleHow|barsTitle|Sexual exploitation|people_children|59|how_weighed|std_evenly',
    );
    expect(await titled({ composition: 'without', picture: 'trend' })).toMatch(/^titleHow\|/);
  });

  it('says so where nobody of the standard is in the parts', async () => {
    const lines = await said({ composition: 'weighed', standard: 'adults' });
    expect(lines).toContain('weighedNot');
  });
});

describe('a trend', () => {
  const state = { picture: 'trend' } as const;

  it('has a gap where too few are known, and says which years', async () => {
    const answered = await answeredOf(TURNING, state);
    const series = seriesOf(answered, KEYS);
    expect(series.map(({ label }) => label)).toEqual([
      'Sexual exploitation',
      'Forced labour',
      'Other exploitation',
    ]);
    expect(series[0]?.points.map(({ year, share }) => [year, share === undefined])).toEqual([
      ['2012', false],
      ['2013', true],
      ['2014', true],
      ['2015', false],
    ]);
    expect(silentYears(series)).toEqual(['2013–2014']);
    expect(title(answered, KEYS)).toMatch(/^trendTitle_less\|/);
  });

  it('takes a change apart into who is in the data and what is so within parts', async () => {
    const apart = (await said(state)).find((line) => line.startsWith('apart'));
    expect(apart?.split('|').slice(2).map(Number)).toEqual([
      -37,
      expect.any(Number),
      expect.any(Number),
    ]);
    const [difference = 0, composition = 0, rate = 0] =
      apart?.split('|').slice(2).map(Number) ?? [];
    expect(Math.abs(difference - composition - rate)).toBeLessThanOrEqual(1);
  });

  it('leaves the same part out of every year', async () => {
    const answered = await answeredOf(TURNING, { ...state, composition: 'without' });
    const [sexual] = seriesOf(answered, KEYS);
    expect(sexual?.points.map(({ of }) => of)).toEqual([0, 0, 5, 280]);
    expect(sexual?.points.at(-1)?.share?.value).toBeCloseTo(70 / 280);
  });

  it('is drawn in parts where it is taken apart', async () => {
    const answered = await answeredOf(TURNING, { ...state, composition: 'parts' });
    expect(
      seriesOf(answered, KEYS)
        .map(({ label, part }) => `${label} ${part}`)
        .slice(0, 2),
    ).toEqual(['Sexual exploitation Cambodia', 'Sexual exploitation United States of America']);
  });
});

describe('a grid', () => {
  it('has a row for every value that somebody has, each of its own people', async () => {
    const answered = await answeredOf(TURNING, { picture: 'heat', along: 'CountryOfExploitation' });
    const [grid] = gridsOf(answered, KEYS);
    expect(grid?.columns).toEqual(['Sexual exploitation', 'Forced labour', 'Other exploitation']);
    expect(grid?.rows.map(({ label, of, unknown }) => [label, of, unknown])).toEqual([
      ['United States of America', 990, 0],
      ['Cambodia', 285, expect.closeTo(40 / 325)],
    ]);
    expect(grid?.rows[1]?.cells[0]?.value).toBeCloseTo(75 / 285);
    expect(finding(answered, KEYS)).toContain('alongOrder_more');
  });

  it('goes along flags as well: a person may be in several rows', async () => {
    const both = times(20, {
      ageBroad: '9--17',
      isSexualExploit: '1',
      recruiterRelationFamily: '1',
      recruiterRelationFriend: '1',
    });
    const answered = await answeredOf(both, { picture: 'heat', along: 'recruiter' });
    expect(gridsOf(answered, KEYS)[0]?.rows.map(({ label, of }) => [label, of])).toEqual([
      ['Friend or acquaintance', 20],
      ['Family', 20],
    ]);
  });

  it('tells too few as too few', async () => {
    const answered = await answeredOf(
      [...TURNING, ...times(9, { ageBroad: '0--8', isSexualExploit: '1' })],
      {
        picture: 'heat',
        along: 'ageBroad',
      },
    );
    const [row] = gridsOf(answered, KEYS)[0]?.rows ?? [];
    expect(row).toMatchObject({ tooFew: true, of: 0, unknown: undefined });
    expect(marksOf(answered, KEYS)[0]?.text).toContain('markTooFew');
  });
});

describe('pictures side by side', () => {
  it('are bars for every value, in the order of all people', async () => {
    const answered = await answeredOf(TURNING, {
      picture: 'multiples',
      along: 'CountryOfExploitation',
    });
    const panels = panelsOf(answered, KEYS);
    expect(panels.map(({ title: name, of }) => [name, of])).toEqual([
      ['United States of America', 990],
      ['Cambodia', 285],
    ]);
    expect(panels[1]?.bars.map(({ label }) => label)[0]).toBe('Sexual exploitation');
  });
});

describe('flows', () => {
  const flow = (count: number, citizenship: string, CountryOfExploitation: string) =>
    times(count, { ageBroad: '9--17', citizenship, CountryOfExploitation });
  const rows = [
    ...flow(60, 'UKR', 'UKR'),
    ...flow(200, 'UKR', 'POL'),
    ...flow(30, 'KHM', 'THA'),
    ...flow(4, 'MMR', 'THA'),
    ...flow(50, 'UKR', ''),
    ...flow(7, '', 'POL'),
  ];
  const state = { question: 'citizenship', picture: 'corridors' } as const;

  it('are of people whose two countries are known; those of very few are not told one by one', async () => {
    const answered = await answeredOf(rows, state);
    const [panel] = panelsOf(answered, KEYS);
    expect(panel?.of).toBe(294);
    expect(panel?.bars.map(({ label }) => label)).toEqual([
      'flow|Ukraine|Poland',
      'flowHome|Ukraine',
      'flow|Cambodia|Thailand',
    ]);
    expect(title(answered, KEYS)).toBe('corridorTitle|20|people_children');
    expect(finding(answered, KEYS)).toMatch(
      /^corridorFinding\|people_children\|20\|16\|25\|80\|294\|57\|16$/,
    );
  });

  it('name one that stands out, and none where intervals overlap', async () => {
    const words = async (given: readonly Row[]) =>
      doubts(await answeredOf(given, state), 'country', KEYS).map(({ text }) => text.split('|')[0]);
    expect(await words(rows)).toContain('corridorFirst');
    expect(await words(rows)).toContain('corridorNote');
    expect(await words([...flow(50, 'UKR', 'POL'), ...flow(49, 'KHM', 'THA')])).not.toContain(
      'corridorFirst',
    );
  });

  it('name the one that stands out as the composition shows them', async () => {
    const answered = await answeredOf(rows, { ...state, composition: 'without' });
    const lines = doubts(answered, 'country', KEYS).map(({ text }) => text);
    expect(lines[0]).toBe('corridorFirst|flowHome|Ukraine|64|54|73');
  });

  it('name none that so few people are in that it is not drawn', async () => {
    const few = times(12, { ageBroad: '9--17', citizenship: 'UKR', CountryOfExploitation: 'POL' });
    const given = [
      ...few.map((row) => ({ ...row, gender: 'Male' })),
      ...times(9, { ageBroad: '9--17', citizenship: 'KHM', CountryOfExploitation: 'THA' }),
      ...times(1, { ageBroad: '9--17', citizenship: 'MMR', CountryOfExploitation: 'THA' }),
    ];
    const answered = await answeredOf(given, { ...state, by: 'gender', composition: 'without' });
    expect(answered.shown.of).toBe(10);
    const lines = doubts(answered, 'gender', KEYS).map(({ text }) => text);
    expect(lines.filter((text) => text.startsWith('corridorFirst'))).toEqual([]);
  });

  it('are together what is drawn and the rest, which has an interval of its own', async () => {
    const rest = async (given: Parameters<typeof answeredOf>[1]) =>
      doubts(await answeredOf(rows, { ...state, ...given }), 'country', KEYS)
        .map(({ text }) => text)
        .filter((text) => text.startsWith('corridorRest'));
    expect(await rest({})).toEqual(['corridorRest|1|1|3']);
    expect(await rest({ composition: 'without' })).toEqual(['corridorRest|4|2|10']);
  });

  it('say nothing of the rest where nothing can be told', async () => {
    const answered = await answeredOf(rows, {
      ...state,
      composition: 'weighed',
      standard: 'adults',
    });
    const lines = doubts(answered, 'country', KEYS).map(({ text }) => text);
    expect(lines.filter((text) => text.startsWith('corridorRest'))).toEqual([]);
  });

  it('can be looked at without the largest part', async () => {
    const answered = await answeredOf(rows, { ...state, composition: 'without' });
    expect(answered.shown.of).toBe(94);
    expect(answered.corridors?.borders.shown.shares[0]?.value).toBeCloseTo(60 / 94);
  });
});
