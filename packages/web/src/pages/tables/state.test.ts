import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, readTable, type TableState, withTable, writeTable } from './state.ts';
import { builtIn } from './table.fixture.ts';
import { TABLE_IDS, TABLE_KINDS } from './table-id.ts';

const NEW = builtIn('ctdc-synthetic-2024');
const KANON = builtIn('ctdc-kanon-2021');

describe('the address of a table', () => {
  it('says table, year and country', () => {
    expect(readTable('table=sdg-16-2-2&year=2019&country=KHM', NEW)).toEqual({
      state: { table: 'sdg-16-2-2', year: '2019', country: 'KHM' },
      ignored: [],
    });
  });

  it('has three letters for a country, whatever the file has', () => {
    expect(readTable('country=KHM', KANON).state.country).toBe('KHM');
    expect(readTable('country=KH', KANON).ignored).toEqual(['country']);
  });

  it('leaves out what means nothing, and names it', () => {
    const search = 'table=<script>&year=1066&country=Narnia&people=12&x=1';
    const { state, ignored } = readTable(search, NEW);
    expect(state).toEqual({ table: 'sdg-16-2-2' });
    expect(ignored).toEqual(['table', 'year', 'country', 'people', 'x']);
  });

  it('takes for a Member State none but those of the union', () => {
    expect(readTable('table=eu-victims&country=ROU', NEW).state.country).toBe('ROU');
    expect(readTable('table=eu-victims&country=KHM', NEW).ignored).toEqual(['country']);
    expect(choicesOf(KANON, 'country', 'eu-victims')).toHaveLength(27);
  });

  it('has no year where years stand side by side', () => {
    expect(readTable('table=glotip-year&year=2019', NEW).ignored).toEqual(['year']);
  });

  it('keeps what another table can use', () => {
    const state: TableState = { table: 'sdg-16-2-2', year: '2019', country: 'KHM' };
    expect(withTable(state, 'glotip-year', NEW)).toEqual({ table: 'glotip-year', country: 'KHM' });
    expect(withTable(state, 'eu-victims', NEW)).toEqual({ table: 'eu-victims', year: '2019' });
  });

  it('gives back every state', () => {
    const some = fc.constantFrom(...TABLE_IDS).chain((table) => {
      const { filters, hasRate } = TABLE_KINDS[table];
      const pick = (filter: 'year' | 'country') =>
        fc.constantFrom(...choicesOf(NEW, filter, table).map(({ id }) => id));
      const source = fc
        .string({ minLength: 1, maxLength: 40 })
        .map((text) => text.trim())
        .filter((text) => text !== '');
      return fc.record(
        {
          table: fc.constant(table),
          ...(filters.includes('year') ? { year: pick('year') } : {}),
          ...(filters.includes('country') ? { country: pick('country') } : {}),
          ...(hasRate
            ? {
                population: fc.record({
                  people: fc.integer({ min: 1, max: 2_000_000_000 }),
                  year: fc.constantFrom('1999', '2020'),
                  source,
                }),
              }
            : {}),
        },
        { requiredKeys: ['table'] },
      );
    });
    fc.assert(
      fc.property(some, (state) => {
        const read = readTable(writeTable(state as TableState), NEW);
        expect(read).toEqual({ state, ignored: [] });
      }),
    );
  });

  it('breaks nothing, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(TABLE_IDS).toContain(readTable(search, NEW).state.table);
      }),
    );
  });
});
