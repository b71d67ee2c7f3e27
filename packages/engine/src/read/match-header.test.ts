import type { Codebook, ErrorCode, TesseraError } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { SMALL_BOOK } from './codebook.fixture.ts';
import { refusal } from './files.fixture.ts';
import { matchHeader } from './match-header.ts';

const match = (header: string, subject?: string, codebook: Codebook = SMALL_BOOK) =>
  matchHeader(header.split(','), codebook, subject);

const refused = (code: ErrorCode, header: string, subject?: string): Promise<TesseraError> =>
  refusal(
    code,
    Promise.resolve().then(() => match(header, subject)),
  );

describe('matchHeader', () => {
  it('finds the columns in any order, with or without derived ones', () => {
    expect(match('year,sex,forced,work')).toEqual({ targets: [0, 1, 2, 3], subject: -1 });
    expect(match('work,summary,year,forced,sex')).toEqual({
      targets: [3, -1, 0, 2, 1],
      subject: -1,
    });
  });

  it("takes the codebook's subject, or the one that is asked for", () => {
    expect(match('person,year,sex,forced,work').subject).toBe(0);
    expect(match('year,sex,forced,work,id', 'id').subject).toBe(4);
    expect(match('person,year,sex,forced,work,id', 'id').subject).toBe(5);
  });

  it('refuses a header that is not whole', async () => {
    await refused('HEADER_DUPLICATE', 'year,sex,forced,work,sex');
    await refused('SUBJECT_UNKNOWN', 'year,sex,forced,work', 'id');
    const answer = await refused('USAGE', 'year,sex,forced,work', 'year');
    expect(answer.info.cause).toContain('The column year holds an answer');
    const missing = await refused('HEADER_MISSING', 'year,summary');
    expect(missing.info.detail).toEqual({ missing: 3, names: ['sex', 'forced', 'work'] });
    const unknown = await refused('HEADER_UNKNOWN', 'year,sex,forced,work,village,');
    expect(unknown.info.detail).toEqual({ unknown: 2, names: ['village', '(no name)'] });
  });

  it('repeats five names of sixty characters at most', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `${index}${'x'.repeat(200)}`);
    const error = await refused('HEADER_UNKNOWN', ['year', ...names].join(','));
    expect(error.message).toContain('and 4 more');
    expect(error.message.length).toBeLessThan(500);
    expect(JSON.stringify(error.info)).not.toContain('x'.repeat(60));
  });

  it('repeats nothing of a first line that may be a record', async () => {
    const error = await refused('HEADER_UNKNOWN', '2019,Woman,1,Farm,Farm');
    expect(error.info.cause).toContain('None of the 5 headers is known');
    expect(JSON.stringify([error.info, error.message])).not.toMatch(/2019|Woman|Farm/);
  });
});
