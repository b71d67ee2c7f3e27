import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCases } from './case-reader.ts';
import { SMALL_BOOK, SMALL_HEADER } from './codebook.fixture.ts';
import { fileOf, refusal } from './files.fixture.ts';

async function people(lines: readonly string[], header = `person,${SMALL_HEADER}`) {
  const file = await readCases(fileOf([header, ...lines].join('\n')), SMALL_BOOK);
  const rows = Array.from({ length: file.table.rows }, (_, row) =>
    file.table.columns.map((column) => column[row] ?? -1),
  );
  return { ...file, rows };
}

const anyRecord = fc.tuple(
  fc.constantFrom('2019', '2020', '', 'x'),
  fc.constantFrom('Woman', 'Man', 'Unknown', 'kept', 'x'),
  fc.constantFrom('0', '1', ''),
  fc.constantFrom('Farm', 'Other', ''),
);
const anyCaseload = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), anyRecord), {
  minLength: 1,
  maxLength: 15,
});
const lineOf = ([person, record]: readonly [string, readonly string[]]): string =>
  [person, ...record].join(',');

/** The row of each person, by the order of first records. */
async function rowsByPerson(
  caseload: readonly (readonly [string, readonly string[]])[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const { rows } = await people(caseload.map(lineOf));
  const names = [...new Set(caseload.map(([person]) => person))];
  expect(rows).toHaveLength(names.length);
  return new Map(names.map((name, row) => [name, rows[row] ?? []]));
}

describe('records of one person', () => {
  it('become one row: most positive flags, first recorded values', async () => {
    const { rows, records, merged, table } = await people([
      'p1,,Unknown,0,Farm',
      'p2,2019,Man,,',
      ' p1 ,2020,Woman,1,Other',
      'p1,2019,Man,,Farm',
    ]);
    expect(rows).toEqual([
      [2, 2, 2, 1],
      [1, 3, 0, 0],
    ]);
    expect([records, table.rows, merged]).toEqual([4, 2, true]);
  });

  it('keep the first blank where nothing was recorded', async () => {
    const { rows } = await people(['p1,,kept,,', 'p1,,Unknown,,', 'p2,,,,', 'p2,,kept,,']);
    expect(rows.map((row) => row[1])).toEqual([1, 0]);
  });

  it('are merged before a hard rule is imposed', async () => {
    const { rows, issues } = await people([
      'p1,2019,Man,0,Farm',
      'p2,2019,Man,0,Farm',
      'p1,2019,Man,1,',
      'p2,2019,Man,,',
    ]);
    expect(rows).toEqual([
      [1, 3, 2, 1],
      [1, 3, 1, 0],
    ]);
    expect(issues.first).toEqual([{ code: 'RULE_BROKEN', line: 3, column: 'work' }]);
  });

  it('are left out when the subject is blank or lacking', async () => {
    const header = `${SMALL_HEADER},person`;
    const lines = [
      '2019,Man,1,Farm,',
      '2019,Man,1,Farm,  ',
      '2019,Man,1,Farm',
      '2019,Man,0,Farm,p',
      '2019,Man,1,Farm,-99',
      '2019,Man,1,Farm, Unknown ',
      '2020,Man,1,Farm,unknown',
    ];
    const { rows, records, issues } = await people(lines, header);
    expect(rows).toEqual([
      [1, 3, 1, 0],
      [2, 3, 2, 1],
    ]);
    expect(records).toBe(7);
    expect(issues.first.filter(({ code }) => code === 'SUBJECT_BLANK')).toEqual([
      { code: 'SUBJECT_BLANK', line: 2, column: 'person' },
      { code: 'SUBJECT_BLANK', line: 3, column: 'person' },
      { code: 'SUBJECT_BLANK', line: 4, column: 'person' },
      { code: 'SUBJECT_BLANK', line: 6, column: 'person' },
      { code: 'SUBJECT_BLANK', line: 7, column: 'person' },
    ]);
  });

  it('may all be left out, and then the file has no people', async () => {
    const { rows, records, merged } = await people([',2019,Man,1,Farm', '-99,2019,Man,1,Farm']);
    expect([rows, records, merged]).toEqual([[], 2, true]);
  });

  it('can be told by another column, which must be there', async () => {
    const content = `${SMALL_HEADER},id\n2019,Man,1,Farm,7\n2020,Man,1,Farm,7\n`;
    const { table } = await readCases(fileOf(content), SMALL_BOOK, { subject: 'id' });
    expect(table.rows).toBe(1);
    const absent = readCases(fileOf(content.replace(',id', ',person')), SMALL_BOOK, {
      subject: 'id',
    });
    await refusal('SUBJECT_UNKNOWN', absent);
  });

  it('leave no subject in any result', async () => {
    const file = await people(['Amina,2019,Man,0,Farm', 'Amina,x,Man,1,Farm', ',2019,Man,1,Farm']);
    expect(JSON.stringify(file)).not.toContain('Amina');
  });

  it('change no other row when they are taken away', async () => {
    await fc.assert(
      fc.asyncProperty(anyCaseload, async (caseload) => {
        const all = await rowsByPerson(caseload);
        for (const person of all.keys()) {
          const others = caseload.filter(([name]) => name !== person);
          if (others.length === 0) continue;
          const expected = new Map(all);
          expected.delete(person);
          expect(await rowsByPerson(others)).toEqual(expected);
        }
      }),
    );
  });

  it('give the same row wherever other people stand', async () => {
    await fc.assert(
      fc.asyncProperty(anyCaseload, async (caseload) => {
        const grouped = ['d', 'c', 'b', 'a'].flatMap((person) =>
          caseload.filter(([name]) => name === person),
        );
        expect(await rowsByPerson(grouped)).toEqual(await rowsByPerson(caseload));
      }),
    );
  });

  it('are what each person would be in a file of their own', async () => {
    await fc.assert(
      fc.asyncProperty(anyCaseload, async (caseload) => {
        for (const [person, row] of await rowsByPerson(caseload)) {
          const own = await rowsByPerson(caseload.filter(([name]) => name === person));
          expect(own.get(person)).toEqual(row);
        }
      }),
      { numRuns: 50 },
    );
  });
});
