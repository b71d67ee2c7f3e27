import type { Counted } from '@tessera/engine';
import { codebookByName } from '@tessera/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, gatheredIn, partOfCodes } from './blocks.ts';

const column = codebookByName('ctdc-synthetic-2024')!.columns.find(
  ({ name }) => name === 'CountryOfExploitation',
)!;
const NOBODY: Counted = { people: 0, recorded: 0, yes: [0, 0] };
const some = (people: number): Counted => ({ people, recorded: people - 1, yes: [people - 1, 1] });

const counts = (given: Readonly<Record<number, Counted>>) =>
  Array.from({ length: 1 + column.values.length }, (_, code) => given[code] ?? NOBODY);

describe('the parts of a view', () => {
  it('are the largest value, all others, and the blanks where there are many', () => {
    const given = Object.fromEntries(
      [3, 9, 4, 5, 6, 7, 8].map((people, i) => [i + 1, some(people)]),
    );
    const blocks = blocksOf(counts({ ...given, 0: some(20) }), column);
    expect(blocks.map(({ kind, counts: { people } }) => [kind, people])).toEqual([
      ['value', 9],
      ['others', 33],
      ['blank', 20],
    ]);
    expect(blocks[0]?.label).toBe(column.values[1]?.label);
  });

  it('are all values that somebody has where these are few', () => {
    const blocks = blocksOf(counts({ 2: some(5), 7: some(9) }), column);
    expect(blocks.map(({ kind }) => kind)).toEqual(['value', 'value']);
  });

  it('have every code in one of them, those that nobody has among all others', () => {
    const given = Object.fromEntries(
      [3, 9, 4, 5, 6, 7, 8].map((people, i) => [i + 1, some(people)]),
    );
    const blocks = blocksOf(counts({ ...given, 0: some(20) }), column);
    const part = partOfCodes(blocks, column);
    expect(part).toHaveLength(1 + column.values.length);
    expect([part[0], part[2], part[1], part.at(-1)]).toEqual([2, 0, 1, 1]);
    expect(gatheredIn(blocks)).toEqual([1, 2]);
    const few = blocksOf(counts({ 2: some(5) }), column);
    expect(partOfCodes(few, column).slice(0, 4)).toEqual([1, 1, 0, 1]);
  });

  it('are together everybody', () => {
    const people = fc.array(fc.nat(50), { maxLength: 40 });
    fc.assert(
      fc.property(people, (numbers) => {
        const given = counts(
          Object.fromEntries(numbers.map((n, i) => [i, { people: n, recorded: n, yes: [n, 0] }])),
        );
        const sum = blocksOf(given, column).reduce((all, block) => all + block.counts.people, 0);
        expect(sum).toBe(numbers.reduce((a, b) => a + b, 0));
      }),
    );
  });
});
