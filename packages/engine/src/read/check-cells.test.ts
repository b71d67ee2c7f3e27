import { domainsOf } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { checkCells } from './check-cells.ts';
import { SMALL_BOOK } from './codebook.fixture.ts';
import { fileOf, refusal } from './files.fixture.ts';

const COLUMNS = [
  ...domainsOf(SMALL_BOOK).map(({ column, tokens }) => ({ name: column.name, values: tokens })),
  { name: 'summary', values: undefined },
];
const HEADER = 'year,sex,forced,work,summary\n';
const found = async (text: string, cuts: readonly number[] = [40, 1]) => ({
  ...(await checkCells(fileOf(HEADER + text, cuts), COLUMNS, SMALL_BOOK)),
});

describe('checkCells', () => {
  it('finds nothing in records of the codebook, whatever a free column holds', async () => {
    expect(await found('2019,Woman,1,Farm,forced\n,kept,,,"any, text"\n')).toEqual({
      records: 2,
      wrong: 0,
      firstWrong: undefined,
      breaks: 0,
      firstBreak: undefined,
    });
  });

  it('gives the line and the column of the first wrong cell, and how many there are', async () => {
    const text = '2019,Woman,1,Farm,\n2020,Female,1,Farm,\n2021,Man,,,\n';
    expect(await found(text)).toMatchObject({ wrong: 2, firstWrong: { line: 3, column: 2 } });
  });

  it('takes no value that differs by a space or in upper case', async () => {
    expect(await found(' 2019,Woman,1,Farm,\n2019,woman,1,Farm,\n')).toMatchObject({ wrong: 2 });
  });

  it('sees records of another width and blank lines', async () => {
    expect(await found('2019,Woman,1\n')).toMatchObject({ firstWrong: { line: 2, column: 4 } });
    expect(await found('2019,Woman,1,Farm,,7\n')).toMatchObject({
      firstWrong: { line: 2, column: 6 },
    });
    expect(await found('2019,Woman,1,Farm,\n\n')).toMatchObject({
      records: 1,
      firstWrong: { line: 3, column: 1 },
    });
  });

  it('counts records that break a hard rule', async () => {
    const text = '2019,Woman,1,Farm,\n2019,Woman,0,Farm,\n2019,Woman,0,,\n';
    expect(await found(text)).toMatchObject({ wrong: 0, breaks: 1, firstBreak: 3 });
  });

  it('stops at a quote that nobody closed', async () => {
    await refusal('FILE_BROKEN_QUOTE', found('2019,"Woman,1,Farm,\n'));
  });
});
