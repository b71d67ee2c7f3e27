import { ORDERS, QUESTION_IDS } from '@tessera/content/sources';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readState, writeState } from './state.ts';

describe('an address', () => {
  it('says everything that a state holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...QUESTION_IDS),
        fc.constantFrom(...ORDERS),
        (question, order) => {
          const state = { question, order };
          expect(readState(writeState(state))).toEqual({ state, ignored: [] });
        },
      ),
    );
  });

  it('with nothing in it asks about children', () => {
    expect(readState('').state).toEqual({ question: 'child-share', order: 'kind' });
  });

  it.each([
    ['q=child-shares', ['q']],
    ['q=year&order=child-share', ['q', 'order']],
    ['q=child-share&lens=dogs', ['lens']],
    ['__proto__=x&q=constructor', ['__proto__', 'q']],
  ])('with nonsense in it is read without, and the nonsense is named: %s', (search, ignored) => {
    expect(readState(search)).toEqual({
      state: { question: 'child-share', order: 'kind' },
      ignored,
    });
  });

  it('with anything in it breaks nothing', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(QUESTION_IDS).toContain(readState(search).state.question);
      }),
    );
  });
});
