import { accepts, builtInCodebooks, type Codebook, domainsOf, TesseraError } from '@tessera/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCodebook } from './codebook.fixture.ts';
import { sampleCaseload, sampleModel } from './sample-caseload.ts';
import { sampleCsv } from './sample-csv.ts';
import { sampleHeader } from './subject.ts';
import { builtIn } from './tally.fixture.ts';

const csv = (codebook: Codebook, rows: number, seed: string | number): string =>
  [...sampleCsv({ codebook, rows, seed })].join('');

const NEWEST = builtIn('ctdc-synthetic-2024');

/** How many records have a cell outside the lists, or break a rule of `strengths`. */
function faults(codebook: Codebook, rows: number, strengths: readonly string[]): number {
  const at = new Map(sampleHeader(codebook).map((name, index) => [name, index]));
  const domains = new Map(
    domainsOf(codebook).map((domain) => [domain.column.name, domain] as const),
  );
  const lists = [...domains].map(
    ([name, { tokens }]) => [at.get(name) ?? -1, new Set(tokens)] as const,
  );
  const rules = codebook.rules
    .filter(({ strength }) => strengths.includes(strength))
    .map(({ when, must }) =>
      [when, must].map((condition) =>
        condition.columns.map((name) => {
          const domain = domains.get(name);
          if (domain === undefined) throw new Error(`no column ${name}`);
          const accepted = accepts(condition, domain);
          const tokens = domain.tokens.filter((_, index) => accepted[index]);
          return [at.get(name) ?? -1, new Set(tokens)] as const;
        }),
      ),
    );
  let found = 0;
  for (const record of sampleCaseload({ codebook, rows, seed: 'faults' })) {
    const holds = (tests: readonly (readonly [number, Set<string>])[] = []) =>
      tests.some(([index, tokens]) => tokens.has(record[index] ?? ''));
    const inLists = lists.every(([index, tokens]) => tokens.has(record[index] ?? 'no cell'));
    const keepsRules = rules.every(([when, must]) => !holds(when) || holds(must));
    if (!inLists || !keepsRules || record.length !== at.size) found += 1;
  }
  return found;
}

describe.each(builtInCodebooks.map((codebook) => [codebook.name, codebook] as const))(
  'a caseload for %s',
  (_, codebook) => {
    it('comes from the model of a case', () => {
      expect(sampleModel(codebook)).toBe('case');
    });

    it('has the cells of the codebook and breaks no rule, not even a soft one', () => {
      expect(faults(codebook, 20_000, ['hard', 'soft'])).toBe(0);
    });

    it('is the same for the same seed, and another for another', () => {
      expect(csv(codebook, 500, 'one')).toBe(csv(codebook, 500, 'one'));
      expect(csv(codebook, 500, 'one')).not.toBe(csv(codebook, 500, 'two'));
    });

    it('uses every column', () => {
      const records = [...sampleCaseload({ codebook, rows: 20_000, seed: 'columns' })];
      const empty = codebook.columns.filter((__, at) => records.every((record) => !record[at]));
      expect(empty.map(({ name }) => name)).toEqual([]);
    });
  },
);

describe('the number of rows', () => {
  it('may be 0 or 1', () => {
    const header = `${sampleHeader(NEWEST).join(',')}\n`;
    expect(csv(NEWEST, 0, 1)).toBe(header);
    expect(csv(NEWEST, 1, 1).split('\n')).toHaveLength(3);
  });

  it('only lengthens the file', () => {
    expect(csv(NEWEST, 300, 1).startsWith(csv(NEWEST, 200, 1))).toBe(true);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('may not be %s', (rows) => {
    const first = () => sampleCaseload({ codebook: NEWEST, rows, seed: 1 }).next();
    expect(first).toThrow(TesseraError);
  });
});

describe('a codebook that is not known', () => {
  it('is filled from its own lists, and its hard rules hold', () => {
    fc.assert(
      fc.property(anyCodebook, (codebook) => {
        expect(sampleModel(codebook)).toBe('generic');
        expect(faults(codebook, 200, ['hard'])).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('gets an invented person for its subject, sometimes the same twice', () => {
    const codebook: Codebook = { ...NEWEST, subject: 'personId' };
    const people = [...sampleCaseload({ codebook, rows: 200, seed: 1 })].map(([id]) => id);
    expect(sampleHeader(codebook)[0]).toBe('personId');
    expect(people[0]).toBe('invented-1');
    expect(new Set(people).size).toBeGreaterThan(100);
    expect(new Set(people).size).toBeLessThan(200);
  });

  it('is refused if its hard rules contradict each other', () => {
    const [first] = NEWEST.columns;
    if (first === undefined) throw new Error('no column');
    const always = { columns: [first.name], in: first.values.map(({ code }) => code) };
    const rule = (code: string) => ({
      name: `rule-${code}`,
      description: 'a rule',
      strength: 'hard' as const,
      when: { ...always, orBlank: true },
      must: { columns: [first.name], in: [code] },
    });
    const codebook: Codebook = { ...NEWEST, rules: [rule('2002'), rule('2003')] };
    expect(() => sampleCaseload({ codebook, rows: 1, seed: 1 }).next()).toThrow(TesseraError);
  });
});
