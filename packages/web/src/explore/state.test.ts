import { builtInCodebooks, codebookByName } from '@tessera/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENSES } from './lens.ts';
import { questionsOf } from './questions.ts';
import {
  COMPOSITIONS,
  firstState,
  partColumns,
  readState,
  type State,
  writeState,
} from './state.ts';

const codebook = codebookByName('ctdc-synthetic-2021')!;

const codesOf = (name: string) =>
  codebook.columns.find((column) => column.name === name)?.values.map(({ code }) => code) ?? [];

const filters = fc
  .uniqueArray(fc.constantFrom('gender', 'citizenship', 'yearOfRegistration', 'isForcedLabour'))
  .chain((names) =>
    fc.record(
      Object.fromEntries(
        names.map((name) => [
          name,
          fc.uniqueArray(fc.constantFrom(...codesOf(name)), { minLength: 1, maxLength: 5 }),
        ]),
      ),
    ),
  );

const states: fc.Arbitrary<State> = fc.record({
  question: fc.constantFrom(...questionsOf(codebook).map(({ id }) => id)),
  lens: fc.constantFrom(...LENSES),
  composition: fc.constantFrom(...COMPOSITIONS),
  by: fc.constantFrom(...partColumns(codebook).map(({ name }) => name)),
  filters,
});

describe('the address of a state', () => {
  it('gives the state back', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { state: back, ignored } = readState(writeState(state, codebook), codebook);
        expect(back).toEqual(state);
        expect(ignored).toEqual([]);
      }),
    );
  });

  it.each(builtInCodebooks.map((one) => [one.name, one] as const))(
    'is empty at the start, which shows children: %s',
    (_, one) => {
      expect(writeState(firstState(one), one)).toBe('');
      expect(firstState(one)).toMatchObject({ question: 'exploitation', lens: 'children' });
    },
  );

  it('never breaks on nonsense: what means nothing is left out and named', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { state } = readState(search, codebook);
        expect(readState(writeState(state, codebook), codebook).state).toEqual(state);
      }),
    );
    const search = 'q=shoe-size&lens=dogs&view=pie&by=isForcedLabour&f.gender=Robot&f.shoes=9&x=1';
    const { state, ignored } = readState(search, codebook);
    expect(state).toEqual(firstState(codebook));
    expect(ignored).toEqual(['q', 'lens', 'view', 'by', 'f.gender', 'f.shoes', 'x']);
  });
});
