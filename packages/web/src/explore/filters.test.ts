import { builtInCodebooks, codebookByName } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { answeredOf, CODEBOOK, KEYS, TURNING } from './explored.fixture.ts';
import { filterWords } from './filter-words.ts';
import { filterControls, sourceColumn, withFilter } from './filters.ts';
import { firstState } from './state.ts';

const people = async (filters: Readonly<Record<string, readonly string[]>>) =>
  (await answeredOf(TURNING, { lens: 'everyone', filters })).view.people;

describe('filters', () => {
  it.each(builtInCodebooks.map((one) => [one.name, one] as const))(
    'there is one for year, sex, age, countries, type, means and recruiter: %s',
    (_, one) => {
      const controls = filterControls(one);
      const kinds = Object.fromEntries(controls.map(({ id, kind }) => [id, kind]));
      expect(kinds).toMatchObject({
        yearOfRegistration: 'years',
        gender: 'values',
        ageBroad: 'values',
        citizenship: 'values',
        CountryOfExploitation: 'values',
        exploitation: 'flags',
        meansOfControl: 'flags',
        recruiter: 'flags',
      });
      expect(controls.every(({ values }) => values.length > 0)).toBe(true);
    },
  );

  it('know the source of a record where a file says it', () => {
    expect(sourceColumn(codebookByName('ctdc-kanon-2021')!)?.name).toBe('Datasource');
    expect(sourceColumn(CODEBOOK)).toBeUndefined();
  });

  it('let several values of a column through, and people with any of several flags', async () => {
    expect(await people({})).toBe(1_315);
    expect(await people({ CountryOfExploitation: ['KHM'] })).toBe(325);
    expect(await people({ CountryOfExploitation: ['KHM', 'USA'] })).toBe(1_315);
    expect(await people({ exploitation: ['isForcedLabour'] })).toBe(300);
    expect(await people({ exploitation: ['isForcedLabour', 'isSexualExploit'] })).toBe(1_275);
    expect(await people({ isForcedLabour: ['1'], CountryOfExploitation: ['KHM'] })).toBe(210);
    expect(await people({ isForcedLabour: ['1'], isSexualExploit: ['1'] })).toBe(0);
  });

  it('are told in words, a run of years as a span', () => {
    const said = (filters: Readonly<Record<string, readonly string[]>>) =>
      filterWords({ ...firstState(CODEBOOK), filters }, CODEBOOK, KEYS).map(({ text }) => text);
    expect(said({ yearOfRegistration: ['2010', '2011', '2012'] })).toEqual([
      'filterSaid|Year of registration|2010–2012',
    ]);
    expect(said({ yearOfRegistration: ['2010', '2012'] })[0]).toContain('2010comma2012');
    expect(said({ exploitation: ['isForcedLabour', 'isOtherExploit'] })[0]).toContain(
      'Forced labourorOther exploitation',
    );
    expect(said({ isForcedLabour: ['1'] })[0]).toContain('filterSaid|Forced labour|');
  });

  it('are taken back one by one', () => {
    expect(withFilter({ gender: ['Male'], ageBroad: ['0--8'] }, 'gender', [])).toEqual({
      ageBroad: ['0--8'],
    });
  });
});
