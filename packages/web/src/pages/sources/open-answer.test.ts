import { SOURCE_WORDS } from '@tessera/content/sources';
import type { Asked, CodedTable, Counted } from '@tessera/engine';
import { countAnswers, readCases } from '@tessera/engine';
import { codebookByName } from '@tessera/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { type InventedRow, repeat } from '../../invented-rows.fixture.ts';
import type { Source } from '../../release/open-release.ts';
import { type OpenAnswer, openAnswer } from './open-answer.ts';
import { openLabel, openLine, openSentence, unknownTold } from './open-line.ts';
import { CSV_COLUMNS, sourcesCsv } from './sources-csv.ts';
import { keyLines } from './told-page.ts';
import { t } from './words.fixture.ts';

const codebook = codebookByName('ctdc-synthetic-2024')!;
const names = codebook.columns.map(({ name }) => name);
const tongue = { t: t('en'), words: SOURCE_WORDS.en };

/** Invented: 60 children, of whom 30 were sexually exploited and 10 in forced labour; 40 adults; 20 of unknown age. */
const ROWS: readonly InventedRow[] = [
  ...repeat(30, { ageBroad: '9--17', isSexualExploit: '1', recruiterRelationFamily: '1' }),
  ...repeat(10, { ageBroad: '0--8', isForcedLabour: '1', recruiterRelationFriend: '1' }),
  ...repeat(20, { ageBroad: '0--8' }),
  ...repeat(40, { ageBroad: '30--38', isForcedLabour: '1' }),
  ...repeat(20, { gender: 'Female' }),
];

async function sourceOf(rows: readonly InventedRow[]): Promise<Source> {
  const lines = rows.map((row) => names.map((name) => row[name] ?? '').join(','));
  const bytes = new TextEncoder().encode([names.join(','), ...lines].join('\n'));
  const { table } = await readCases(async function* () {
    yield bytes;
  }, codebook);
  return sourceOver(table);
}

let source: Source;
beforeAll(async () => {
  source = await sourceOf(ROWS);
});

const sourceOver = (table: CodedTable): Source => ({
  kind: 'own',
  name: 'mine.csv',
  rows: {
    count: async (asked: Asked): Promise<readonly Counted[]> => countAnswers(table, asked),
  } as Source['rows'],
  opened: { codebook },
});

/** The first line of the file in the table to take along. */
function cellsOf(answer: OpenAnswer, over: Source): Readonly<Record<string, string>> {
  const [, line = ''] = sourcesCsv([], [], { answer, source: over }, tongue).split('\r\n');
  const cells = line.replaceAll(/"[^"]*"/g, '').split(',');
  return Object.fromEntries(CSV_COLUMNS.map((name, i) => [name, cells[i] ?? '']));
}

describe('the file that is open', () => {
  it('tells the share of children among those whose age is known', async () => {
    const answer = await openAnswer(source, 'child-share');
    expect(answer).toMatchObject({ people: 120, known: 100, unknown: 20 });
    expect(answer?.shares[0]?.share?.value).toBeCloseTo(0.6, 12);
  });

  it('tells how children were exploited, and not everybody', async () => {
    const answer = await openAnswer(source, 'child-exploitation');
    expect(answer).toMatchObject({ people: 60, known: 40, unknown: 20 });
    expect(answer?.shares.map(({ part, share }) => [part, share?.value])).toEqual([
      ['sexual', 0.75],
      ['labour', 0.25],
    ]);
    const all = await openAnswer(source, 'labour-and-sexual-all-ages');
    expect(all).toMatchObject({ people: 120, known: 80 });
  });

  it('tells who was recruited by family', async () => {
    const answer = await openAnswer(source, 'child-family-recruitment');
    expect(answer?.shares).toMatchObject([{ part: 'family', share: { value: 0.75 } }]);
  });

  it('has no line where it has no answer', async () => {
    expect(await openAnswer(source, 'age-and-sex')).toBeUndefined();
    const ageless = {
      ...codebook,
      columns: codebook.columns.filter(({ name }) => name !== 'ageBroad'),
      groups: [],
    };
    const other = { ...source, opened: { ...source.opened, codebook: ageless } };
    expect(await openAnswer(other, 'child-share')).toBeUndefined();
    expect(await openAnswer(other, 'child-exploitation')).toBeUndefined();
    expect(await openAnswer(other, 'labour-and-sexual-all-ages')).toBeUndefined();
  });

  it('is told with its interval, what it is of, and how many are unknown', async () => {
    const answer = (await openAnswer(source, 'child-share'))!;
    expect(openSentence(answer, tongue)).toMatch(
      /^children: 60\u00a0% \(between \d\d\.?\d?\u00a0% and \d\d\.?\d?\u00a0%\)\. Of 120 records the answer is known for 100 and unknown for 20\.$/,
    );
    const { marks, unknown } = openLine(answer, source, tongue);
    expect(marks[0]?.interval?.low).toBeLessThan(0.6);
    expect(marks[0]?.interval?.high).toBeGreaterThan(0.6);
    expect(unknown.text).toBe('unknown: 16.7\u00a0%');
  });

  it('counts nobody out loud where they are few, and leaves no unknown to work them out from', async () => {
    const children = [
      { ageBroad: '0--8', isSexualExploit: '1' },
      ...repeat(2, { ageBroad: '0--8', isForcedLabour: '1' }),
      { ageBroad: '0--8' },
    ];
    const few = await sourceOf([...children, ...repeat(40, { ageBroad: '30--38' })]);
    const answer = (await openAnswer(few, 'child-exploitation'))!;
    expect(openSentence(answer, tongue)).toBe(
      'sexual exploitation: too few records to tell; forced labour: too few records to tell. Of fewer than 10 records the answer is known for fewer than 10.',
    );
    expect(openLine(answer, few, tongue)).toMatchObject({
      marks: [],
      unknown: { text: 'unknown: too few records to tell' },
    });
    expect(openLine(answer, few, tongue).unknown.share).toBeUndefined();
    expect(unknownTold(answer, tongue)).toBe('too few records to tell');
    expect(cellsOf(answer, few)).toMatchObject({ known: '', all: '', unknown: '' });
    expect(keyLines({ rows: [], open: { answer, source: few } }, tongue)).not.toContain(
      tongue.t('keyUnknown'),
    );
  });

  it('tells how many there are and not how many are unknown, where few are known', async () => {
    const some = await sourceOf([
      ...repeat(3, { ageBroad: '0--8', isForcedLabour: '1' }),
      ...repeat(47, { ageBroad: '0--8' }),
    ]);
    const answer = (await openAnswer(some, 'child-exploitation'))!;
    expect(openSentence(answer, tongue)).toMatch(
      /\. Of 50 records the answer is known for fewer than 10\.$/,
    );
    expect(cellsOf(answer, some)).toMatchObject({ known: '', all: '50', unknown: '' });
  });

  it('does not count few unknown out loud either', async () => {
    const some = await sourceOf([
      ...repeat(30, { ageBroad: '0--8', isForcedLabour: '1' }),
      ...repeat(4, { ageBroad: '0--8' }),
    ]);
    const answer = (await openAnswer(some, 'child-exploitation'))!;
    expect(openSentence(answer, tongue)).toMatch(/known for 30 and unknown for fewer than 10\.$/);
    expect(cellsOf(answer, some)).toMatchObject({ known: '30', all: '34', unknown: '' });
  });

  it('says whose it is, and that it is invented where it is', () => {
    expect(openLabel(source, tongue)).toBe('Your file: mine.csv');
    const facts = { title: 'A caseload', invented: true } as NonNullable<Source['facts']>;
    expect(openLabel({ ...source, facts }, tongue)).toBe(
      'The release that is open, which is invented: A caseload',
    );
    expect(openLabel({ ...source, facts: { ...facts, invented: false } }, tongue)).toBe(
      'The release that is open: A caseload',
    );
  });
});
