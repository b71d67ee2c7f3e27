import type { StatedCell } from '@tessera/insight';
import type { Codebook } from '@tessera/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTable, type StatutoryTable } from './make-table.ts';
import type { TableState } from './state.ts';
import { builtIn, many, ownFile, type Person } from './table.fixture.ts';
import { TABLE_IDS } from './table-id.ts';

const NEW = builtIn('ctdc-synthetic-2024');
const KANON = builtIn('ctdc-kanon-2021');

const girl: Person = { gender: 'Female', ageBroad: '9--17', isSexualExploit: '1' };
const man: Person = { gender: 'Male', ageBroad: '30--38', isForcedLabour: '1' };

async function tableOf(
  people: readonly Person[],
  state: TableState,
  codebook: Codebook = NEW,
): Promise<StatutoryTable> {
  const reply = await makeTable(ownFile(codebook, people), state);
  if (reply.kind !== 'table') throw new Error(`no table but ${reply.kind}`);
  return reply.table;
}

const shown = (cell: StatedCell | undefined): number | string =>
  cell?.kind === 'count' ? cell.value : cell?.kind === 'zero' ? 0 : (cell?.kind ?? 'nothing');

/** One cell by the names of its row and column. */
function at({ layout, stated }: StatutoryTable, row: string, column: string): number | string {
  const r = layout.rows.findIndex(({ id }) => id === row);
  const c = layout.columns.findIndex(({ id }) => id === column);
  return shown(stated.cells[r]?.[c]);
}

describe('SDG 16.2.2', () => {
  const people = [
    ...many(40, girl),
    ...many(30, man),
    ...many(25, { ...man, isSexualExploit: '1' }),
    ...many(20, { gender: 'Female' }),
    ...many(15, { ageBroad: '0--8' }),
  ];

  it('counts people by sex, age and form, and whoever has something unrecorded in a place of its own', async () => {
    const table = await tableOf(people, { table: 'sdg-16-2-2' });
    expect(at(table, 'all/all', 'all')).toBe(130);
    expect(at(table, 'female/child', 'sexual')).toBe(40);
    expect(at(table, 'male/adult', 'labour')).toBe(55);
    expect(at(table, 'male/adult', 'sexual')).toBe(25);
    // One person may have several forms, and is counted once among those who have any.
    expect(at(table, 'male/adult', 'any')).toBe(55);
    expect(at(table, 'female/unknown', 'none')).toBe(20);
    expect(at(table, 'unknown/child', 'none')).toBe(15);
    expect(at(table, 'all/unknown', 'all')).toBe(20);
  });

  it('tells what is recorded of nobody', async () => {
    const table = await tableOf(many(30, { gender: 'Male' }), { table: 'sdg-16-2-2' });
    expect(table.unrecorded).toEqual(['age']);
    expect(at(table, 'male/unknown', 'none')).toBe(30);
  });

  it('is of one year and one country', async () => {
    const here = people.map((person) => ({
      ...person,
      CountryOfExploitation: 'KHM',
      yearOfRegistration: '2019',
    }));
    const state = { table: 'sdg-16-2-2', year: '2019', country: 'KHM' } as const;
    const table = await tableOf([...here, ...many(50, girl)], state);
    expect(at(table, 'all/all', 'all')).toBe(130);
  });

  it('says how many of 100,000 residents, for everybody and nobody else', async () => {
    const here = { CountryOfExploitation: 'KHM', yearOfRegistration: '2019' };
    const population = { people: 16_000_000, year: '2019', source: 'A census' };
    const one = { table: 'sdg-16-2-2', year: '2019', country: 'KHM', population } as const;
    const table = await tableOf(many(80, { ...girl, ...here }), one);
    expect(table.rates?.at(-1)?.value).toBeCloseTo(0.5, 12);
    expect(table.rates?.[1]).toBeUndefined();
    const { year: _, ...years } = one;
    expect((await tableOf(many(80, { ...girl, ...here }), years)).rates).toBeUndefined();
  });
});

describe('tables after UNODC', () => {
  it('list citizenships of enough people, and all others together', async () => {
    const of = (count: number, citizenship: string) => many(count, { ...man, citizenship });
    const people = [...of(60, 'PHL'), ...of(50, 'IDN'), ...of(9, 'VNM'), ...of(8, 'LAO')];
    const table = await tableOf([...people, ...many(20, man)], { table: 'glotip-citizenship' });
    expect(table.layout.rows.map(({ id }) => id)).toEqual([
      'all',
      'IDN',
      'PHL',
      'others',
      'unknown',
    ]);
    expect(at(table, 'others', 'all')).toBe(17);
    expect(at(table, 'unknown', 'all')).toBe(20);
  });

  it('tell girls from boys and women from men by form', async () => {
    const table = await tableOf([...many(40, girl), ...many(50, man)], { table: 'glotip-form' });
    expect(at(table, 'sexual', 'child/female')).toBe(40);
    expect(at(table, 'labour', 'adult/male')).toBe(50);
    expect(at(table, 'labour', 'child/male')).toBe(0);
  });

  it('have a row for every year, and one for none', async () => {
    const in2019 = many(30, { ...girl, yearOfRegistration: '2019' });
    const table = await tableOf([...in2019, ...many(12, girl)], { table: 'glotip-year' });
    expect(at(table, '2019', 'child')).toBe(30);
    expect(at(table, '2018', 'child')).toBe(0);
    expect(at(table, 'unknown', 'child')).toBe(12);
  });

  it('read countries under two letters, and child or adult where a file says so', async () => {
    const person = { majorityStatus: 'Minor', CountryOfExploitation: 'KH' };
    const table = await tableOf(many(30, person), { table: 'glotip-country' }, KANON);
    expect(at(table, 'KHM', 'child')).toBe(30);
  });
});

describe('the table of a Member State', () => {
  const state = { table: 'eu-victims', country: 'ROU' } as const;
  const here = (person: Person) => ({ ...person, CountryOfExploitation: 'ROU' });
  const people = [
    ...many(40, here({ ...girl, citizenship: 'ROU' })),
    ...many(30, here({ ...man, citizenship: 'BGR' })),
    ...many(20, here({ ...man, citizenship: 'PHL' })),
    ...many(12, here(girl)),
  ];

  it('tells own citizens from those of the union and of neither', async () => {
    const table = await tableOf(people, state);
    const union = ['own', 'otherEu', 'nonEu', 'unknown'];
    expect(union.map((id) => at(table, `eu_citizenship/${id}`, 'all'))).toEqual([40, 30, 20, 12]);
  });

  it('says what is not collected, and what no file of victims can hold', async () => {
    const table = await tableOf(people, state);
    for (const form of ['surrogacy', 'adoption', 'marriage', 'organs']) {
      expect(at(table, `eu_form/${form}`, 'all')).toBe('not-collected');
    }
    expect(at(table, 'eu_organisation/organisation', 'female')).toBe('not-collected');
    expect(at(table, 'eu_persons/convicted', 'all')).toBe('not-in-data');
  });

  it('counts forced marriage where a file has it', async () => {
    const person = { isForcedMarriage: '1', CountryOfExploitation: 'RO', gender: 'Female' };
    const table = await tableOf(many(30, person), state, KANON);
    expect(at(table, 'eu_form/marriage', 'female')).toBe(30);
  });

  it('needs a Member State', async () => {
    const reply = await makeTable(ownFile(NEW, people), { table: 'eu-victims' });
    expect(reply).toEqual({ kind: 'choose-member-state' });
  });
});

describe('a table that cannot be made', () => {
  const lacking = (...names: readonly string[]): Codebook => ({
    ...NEW,
    columns: NEW.columns.filter(({ name }) => !names.includes(name)),
  });

  it('says which columns the file lacks', async () => {
    const codebook = lacking('ageBroad', 'isForcedLabour', 'isSexualExploit', 'isOtherExploit');
    const reply = await makeTable(ownFile(codebook, []), { table: 'sdg-16-2-2' });
    expect(reply).toMatchObject({
      kind: 'missing',
      missing: [
        { kind: 'no-column', needed: 'age', columns: ['majorityStatus', 'ageBroad'] },
        { kind: 'no-column', needed: 'form' },
      ],
    });
  });

  it('does not guess what a code means that it does not know', async () => {
    const codebook: Codebook = {
      ...NEW,
      columns: NEW.columns.map((column) =>
        column.name === 'gender'
          ? { ...column, values: [...column.values, { code: 'X', label: 'X' }] }
          : column,
      ),
    };
    const reply = await makeTable(ownFile(codebook, []), { table: 'glotip-sex-age' });
    expect(reply).toMatchObject({ missing: [{ kind: 'unknown-code', columns: ['gender'] }] });
  });

  it('says that there is nobody, or that there are too few', async () => {
    const state = { table: 'glotip-sex-age', year: '2019' } as const;
    const few = many(9, { ...girl, yearOfRegistration: '2019' });
    expect(await makeTable(ownFile(NEW, many(30, girl)), state)).toEqual({ kind: 'nobody' });
    expect(await makeTable(ownFile(NEW, few), state)).toEqual({ kind: 'too-few' });
    const noisy = { ...ownFile(NEW, many(900, girl)), tellsZero: false };
    const noise = (value: number) => ({ value, variance: 1e6 });
    expect(await makeTable({ ...noisy, noise }, { table: 'glotip-sex-age' })).toEqual({
      kind: 'too-few',
    });
  });
});

it('is shown without its total where a cell of too few people could be worked out from it', async () => {
  const here = { CountryOfExploitation: 'ROU', gender: 'Female', ageBroad: '9--17' };
  const people = [
    ...many(540, { ...here, citizenship: 'ROU' }),
    ...many(1, { ...here, citizenship: 'PHL' }),
    ...many(7, here),
  ];
  const table = await tableOf(people, { table: 'eu-victims', country: 'ROU' });
  const row = (id: string) => at(table, `eu_citizenship/${id}`, 'all');
  expect([row('nonEu'), row('unknown')]).toEqual(['suppressed', 'suppressed']);
  // 540 of 548 would leave eight people for the two of them.
  expect([row('own'), at(table, 'all', 'all')]).toContain('suppressed');
});

const someone = fc.record(
  {
    gender: fc.constantFrom('Female', 'Male', 'Transgender/NonConforming'),
    ageBroad: fc.constantFrom('0--8', '9--17', '18--20', '48+'),
    citizenship: fc.constantFrom('ROU', 'BGR', 'PHL', 'XKX'),
    yearOfRegistration: fc.constantFrom('2018', '2019'),
    isForcedLabour: fc.constant('1'),
    isSexualExploit: fc.constant('1'),
    isOtherExploit: fc.constant('1'),
  },
  { requiredKeys: [] },
);

it.each(TABLE_IDS)('everything that adds up in %s adds up, and nobody is lost', async (table) => {
  await fc.assert(
    fc.asyncProperty(fc.array(someone, { minLength: 1, maxLength: 40 }), async (people) => {
      const here = people.map((person) => ({ ...person, CountryOfExploitation: 'ROU' }));
      // Everybody twenty times, so that nobody is too few.
      const file = here.flatMap((person) => many(20, person as Person));
      const country = table === 'glotip-country' ? {} : { country: 'ROU' };
      const { stated, layout } = await tableOf(file, { table, ...country });
      const value = (row: number, column: number) => {
        const cell = stated.cells[row]?.[column];
        if (cell?.kind === 'count') return cell.value;
        return cell?.kind === 'suppressed' ? Number.NaN : 0;
      };
      expect(stated.cells.flat().some(({ kind }) => kind === 'suppressed')).toBe(false);
      const check = (whole: number, parts: readonly number[], overlap?: boolean) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        if (overlap === true) expect(sum).toBeGreaterThanOrEqual(whole);
        else expect(sum).toBe(whole);
      };
      for (const { total, parts, overlap } of layout.rowSums) {
        for (const column of layout.columns.keys()) {
          check(
            value(total, column),
            parts.map((row) => value(row, column)),
            overlap,
          );
        }
      }
      for (const { total, parts, overlap } of layout.columnSums) {
        for (const [row, { of }] of layout.rows.entries()) {
          if (typeof of === 'string') continue;
          check(
            value(row, total),
            parts.map((column) => value(row, column)),
            overlap,
          );
        }
      }
      const everyone = stated.cells.flat().map((cell) => (cell.kind === 'count' ? cell.value : 0));
      expect(Math.max(...everyone)).toBe(file.length);
    }),
    { numRuns: 15 },
  );
});
