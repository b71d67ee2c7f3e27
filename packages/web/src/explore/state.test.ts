import { builtInCodebooks, codebookByName } from '@tessera/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterControls } from './filters.ts';
import { LENSES } from './lens.ts';
import { axesFor, picturesFor } from './pictures.ts';
import { questionsOf } from './questions.ts';
import { standardsFor } from './standards.ts';
import {
  compositionsFor,
  firstState,
  partColumns,
  readState,
  type State,
  settled,
  writeState,
} from './state.ts';

const codebook = codebookByName('ctdc-synthetic-2021')!;

/** Some codes of some filters, in the order of the codebook. */
const filters = fc.subarray([...filterControls(codebook)], { maxLength: 4 }).chain((controls) =>
  fc.record(
    Object.fromEntries(
      controls.map(({ id, values }) => [
        id,
        fc.subarray(
          values.map(({ code }) => code),
          { minLength: 1 },
        ),
      ]),
    ),
  ),
);

/** Every state that can be chosen. */
const states: fc.Arbitrary<State> = fc
  .record({
    question: fc.constantFrom(...questionsOf(codebook)),
    lens: fc.constantFrom(...LENSES),
    by: fc.constantFrom(...partColumns(codebook).map(({ name }) => name)),
    filters,
  })
  .chain(({ question, lens, by, filters: chosen }) =>
    fc.constantFrom(...picturesFor(codebook, question)).chain((picture) =>
      fc.record({
        question: fc.constant(question.id),
        lens: fc.constant(lens),
        picture: fc.constant(picture),
        along: fc.constantFrom(...axesFor(codebook, question).map(({ id }) => id)),
        composition: fc.constantFrom(...compositionsFor(picture)),
        standard: fc.constantFrom(...standardsFor(codebook, lens, by)),
        by: fc.constant(by),
        filters: fc.constant(chosen),
      }),
    ),
  );

describe('the address of a state', () => {
  it('gives the state back', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { state: back, ignored } = readState(writeState(state, codebook), codebook);
        expect(back).toEqual(state);
        expect(ignored).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(builtInCodebooks.map((one) => [one.name, one] as const))(
    'is empty at the start, which shows children: %s',
    (_, one) => {
      expect(writeState(firstState(one), one)).toBe('');
      expect(firstState(one)).toMatchObject({ question: 'exploitation', lens: 'children' });
      expect(settled(firstState(one), one)).toEqual(firstState(one));
    },
  );

  it('says a run of years as a span', () => {
    const years = ['2012', '2013', '2014', '2015'];
    const state = { ...firstState(codebook), filters: { yearOfRegistration: years } };
    expect(writeState(state, codebook)).toBe('f.yearOfRegistration=2012..2015');
  });

  it('never breaks on nonsense: what means nothing is left out and named', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { state } = readState(search, codebook);
        expect(readState(writeState(state, codebook), codebook).state).toEqual(state);
      }),
    );
    const search =
      'lens=adults&q=shoe-size&lens=dogs&view=pie&by=isForcedLabour&p=pie&x=shoes&std=9999&f.gender=Robot&f.shoes=9&f.citizenship=&f.yearOfRegistration=2015..2012&x=1';
    const { state, ignored } = readState(search, codebook);
    expect(state).toEqual({ ...firstState(codebook), lens: 'adults' });
    expect(ignored).toEqual([
      'q',
      'lens',
      'view',
      'by',
      'p',
      'x',
      'std',
      'f.gender',
      'f.shoes',
      'f.citizenship',
      'f.yearOfRegistration',
      'x',
    ]);
  });

  it('names what is sense elsewhere and cannot be shown here', () => {
    const { state, ignored } = readState(
      'p=corridors&x=exploitation&lens=adults&std=adults',
      codebook,
    );
    expect(state).toEqual({ ...firstState(codebook), lens: 'adults' });
    expect(ignored).toEqual(['p', 'x', 'std']);
    expect(readState('p=multiples&view=parts', codebook).ignored).toEqual(['view']);
  });
});
