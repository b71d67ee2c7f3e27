import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../cell.ts';
import { csvOf, HEADER, ROWS, YEARS } from './glotip.fixture.ts';
import { importGlotip } from './import-glotip.ts';

const read = (text: string) => importGlotip(text, YEARS);
const plain = read(csvOf(ROWS));
const VALUE = HEADER.indexOf('txtVALUE');

const told = (table: Table) =>
  [...table].flatMap(([code, keys]) =>
    [...keys].flatMap(([key, series]) =>
      [...series].map(([year, cell]) => `${code} ${key} ${year} ${cell}`),
    ),
  );
const everything = ({ figures, citizenships, repatriations }: typeof plain) => [
  ...told(figures),
  ...told(citizenships),
  ...told(repatriations),
];
const changed = (row: number, column: string, text: string) =>
  ROWS.map((cells, i) => (i === row ? cells.with(HEADER.indexOf(column as 'Year'), text) : cells));

describe('a file of national figures', () => {
  it('becomes typed tables: children, forms, citizenships, and the work of those who look', () => {
    expect(everything(plain)).toEqual([
      'AND offences 2019 5',
      'KHM everyone 2019 1456',
      'KHM adults 2019 260',
      'KHM children 2019 196',
      'KHM children 2021 88',
      'KHM girls 2019 150',
      'KHM boys 2019 suppressed',
      'KHM otherSexChildren 2019 7',
      'KHM sexOrAgeUnknown 2019 12',
      'KHM everyone-sexual 2021 60',
      'KHM girls-labour 2021 31',
      'KHM convicted 2019 63',
      'KHM KHM 2019 400',
      'KHM VNM 2019 suppressed',
      'KHM unknown 2019 9',
      'KHM VNM 2016 5',
    ]);
    expect(plain.problems).toEqual([]);
  });

  it('says the same with other line ends, a byte order mark, more columns and another order of them', () => {
    const order = fc.shuffledSubarray([...HEADER.keys()], { minLength: HEADER.length });
    const ends = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(order, ends, fc.boolean(), (places, end, mark) => {
        const moved = (cells: readonly string[]) => [...places.map((at) => cells[at] ?? ''), 'new'];
        const text = csvOf(ROWS.map(moved), { header: moved(HEADER), end });
        const again = read((mark ? '\ufeff' : '') + text);
        expect(everything(again)).toEqual(everything(plain));
        expect(again.problems).toEqual([]);
      }),
    );
  });

  it('makes no number of a value that is none, and leaves all others as they are', () => {
    const junk = fc.constantFrom(
      'x',
      '#VALUE!',
      '..',
      '-5',
      '5.5',
      '12 people',
      '6,112,019',
      'NaN',
    );
    const row = fc.integer({ min: 0, max: ROWS.length - 1 });
    fc.assert(
      fc.property(row, junk, (at, text) => {
        const { problems, ...tables } = read(csvOf(changed(at, 'txtVALUE', text)));
        const cells = everything({ ...tables, problems });
        const before = everything(plain);
        const other = cells.filter((one) => !before.includes(one));
        expect(other.every((one) => one.endsWith(' unreadable'))).toBe(true);
        expect(other).toHaveLength(problems.length);
        for (const problem of problems)
          expect(problem).toMatchObject({ code: 'VALUE_UNREADABLE', line: at + 2 });
        expect(cells).toHaveLength(before.length);
      }),
    );
  });

  it.each([
    ['Year', '2031', 'YEAR_UNKNOWN'],
    ['Year', '2019-20', 'YEAR_UNKNOWN'],
    ['Year', '1019', 'YEAR_UNKNOWN'],
    ['Iso3_code', '', 'COUNTRY_UNKNOWN'],
    ['Iso3_code', 'ZZZ', 'COUNTRY_UNKNOWN'],
    ['Age', '0 to 14 years', 'LABEL_UNKNOWN'],
    ['Sex', '196', 'LABEL_UNKNOWN'],
    ['Indicator', 'Detected', 'LABEL_UNKNOWN'],
    ['Category', 'Some', 'LABEL_UNKNOWN'],
    ['Unit of measurement', 'Rate per 100,000', 'LABEL_UNKNOWN'],
  ])('%s "%s" is a problem, and its row is left out', (column, text, code) => {
    const { problems, ...tables } = read(csvOf(changed(1, column, text)));
    expect(problems.map(({ code: found, line }) => [found, line])).toEqual([[code, 3]]);
    expect(problems[0]?.column).toBe(column);
    expect(everything({ ...tables, problems })).toEqual(
      everything(plain).filter((one) => one !== 'KHM children 2019 196'),
    );
  });

  it('leaves blank what is not written, which is no problem', () => {
    const { problems, figures } = read(csvOf(changed(1, 'txtVALUE', '')));
    expect(problems).toEqual([]);
    expect(figures.get('KHM')?.get('children')?.get(2019)).toBeUndefined();
  });

  it('leaves blank what is written twice, whatever it says', () => {
    fc.assert(
      fc.property(fc.constantFrom('196', '<5', '7', 'x'), (text) => {
        const again = (ROWS[1] ?? []).with(VALUE, text);
        const { problems, figures } = read(csvOf([...ROWS, again]));
        expect(figures.get('KHM')?.get('children')?.get(2019)).toBe('repeated');
        expect(problems.filter(({ code }) => code === 'REPEATED')).toHaveLength(1);
      }),
    );
  });

  it.each(HEADER.filter((name) => !['Country', 'Region', 'Subregion', 'Source'].includes(name)))(
    'reads nothing without the column %s, or with two of them',
    (name) => {
      const without = HEADER.map((one) => (one === name ? 'other' : one));
      const twice = HEADER.map((one) => (one === 'Source' ? name : one));
      for (const header of [without, twice]) {
        const { problems, ...tables } = read(csvOf(ROWS, { header }));
        expect(problems).toEqual([{ code: 'COLUMN_MISSING', line: 1, column: name }]);
        expect(everything({ ...tables, problems })).toEqual([]);
      }
    },
  );

  it('takes no cell of a row that was cut off or shifted', () => {
    const row = fc.integer({ min: 0, max: ROWS.length - 1 });
    fc.assert(
      fc.property(row, fc.boolean(), (at, isLonger) => {
        const torn = ROWS.map((cells, i) =>
          i !== at ? cells : isLonger ? ['', ...cells] : cells.slice(1),
        );
        const { problems, ...tables } = read(csvOf(torn));
        expect(problems).toEqual([{ code: 'ROW_WIDTH', line: at + 2 }]);
        const before = new Set(everything(plain));
        expect(everything({ ...tables, problems }).every((one) => before.has(one))).toBe(true);
      }),
    );
  });

  it('never throws, and tells no cell in a problem', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (head, rest) => {
        const { problems } = read(csvOf(ROWS.slice(0, 3)) + head + rest);
        for (const { code, line } of problems) {
          expect(code).toMatch(/^[A-Z_]+$/);
          expect(line).toBeGreaterThan(0);
        }
      }),
    );
  });
});
