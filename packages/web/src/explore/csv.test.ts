import { expect, it } from 'vitest';
import { CSV_COLUMNS, tableCsv } from './csv.ts';
import { answeredOf, KEYS, sourceOf, TURNING } from './explored.fixture.ts';
import { readmeLines } from './readme.ts';

it('a table to take along has its words inside, and runs as no formula', async () => {
  const answered = await answeredOf(TURNING);
  const question = { ...answered.question, answers: ['=1+1', 'a, "b"', 'other'] };
  const lines = tableCsv({ ...answered, question }, ['A sentence, with a comma'], KEYS).split(
    '\r\n',
  );
  expect(lines[0]).toBe('"# A sentence, with a comma"');
  expect(lines[1]).toBe(CSV_COLUMNS.join(','));
  expect(lines[2]).toMatch(/^,,"a, ""b""",0\.7647,0\.\d{4},0\.\d{4},1275,0\.0304$/);
  expect(lines[3]).toMatch(/^,,'=1\+1,0\.2353,/);
});

it('can be understood without the page that it came from', async () => {
  const rows = [...TURNING];
  const state = {
    picture: 'trend',
    composition: 'without',
    filters: {
      yearOfRegistration: ['2012', '2013', '2014', '2015'],
      exploitation: ['isForcedLabour', 'isSexualExploit'],
    },
  } as const;
  const answered = await answeredOf(rows, state);
  const said = readmeLines(answered, sourceOf(rows), 'https://example.org/#/explore', KEYS);
  for (const key of [
    'readmeQuestion',
    'readmeDefinition',
    'of_anyRecorded',
    'readmeAlong',
    'basis',
    'shownPeople',
    'withFilters',
    'notPrevalence',
    'intervals',
    'readmeTerms',
    'readmeAddress',
  ]) {
    expect(said.join('\n')).toContain(key);
  }
  expect(said.join('\n')).toContain('2012–2015');
  expect(said.join('\n')).toContain('Forced labouror');
  for (const column of CSV_COLUMNS)
    expect(said.some((line) => line.startsWith(`${column}: `))).toBe(true);
});

it('has every number of a picture, also those that it has no room for', async () => {
  const answered = await answeredOf(TURNING, {
    question: 'CountryOfExploitation',
    lens: 'everyone',
  });
  expect(tableCsv(answered, [], KEYS).split('\r\n').length).toBe(
    1 + answered.question.answers.length,
  );
  const years = await answeredOf(TURNING, { picture: 'trend' });
  expect(tableCsv(years, [], KEYS).split('\r\n')).toContain(',2014,Sexual exploitation,,,,,');
});
