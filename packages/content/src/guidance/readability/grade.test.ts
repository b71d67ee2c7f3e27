import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, gradeOf, readingGrade } from './grade.ts';
import { syllablesOf } from './syllables.ts';

describe('the grade', () => {
  it.each([
    // As published beside the formula: npm package flesch-kincaid, and the shortest sentence there is.
    [{ sentences: 1, words: 13, syllables: 26 }, 13.08],
    [{ sentences: 1, words: 6, syllables: 6 }, -1.45],
    [{ sentences: 1, words: 1, syllables: 1 }, -3.4],
    [{ sentences: 2, words: 20, syllables: 30 }, 6.01],
  ])('of %o is %d', (counts, grade) => {
    expect(gradeOf(counts)).toBeCloseTo(grade, 2);
  });

  it('of a known sentence is worked out from its words', () => {
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 2);
    expect(
      readingGrade([
        'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.',
      ]),
    ).toBeGreaterThan(10);
  });

  it('rises with longer words and with longer sentences', () => {
    const plain = readingGrade(['Ask the child. Wait for a reply.']);
    expect(readingGrade(['Ask the child and then wait for a reply.'])).toBeGreaterThan(plain);
    expect(readingGrade(['Interview the individual. Anticipate a communication.'])).toBeGreaterThan(
      plain,
    );
  });

  it('does not change when sentences are put into another order', () => {
    const sentence = fc.constantFrom('Stay calm.', 'Ask one question at a time.', 'Write it down.');
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (all) => {
        expect(readingGrade(all.toReversed())).toBeCloseTo(readingGrade(all), 9);
        expect(readingGrade([all.join(' ')])).toBeCloseTo(readingGrade(all), 9);
      }),
    );
  });
});

it('an item of a list is a sentence, and a number is a word', () => {
  expect(countsOf(['Wait', 'Ask: who knows? Call 2 people.'])).toEqual({
    sentences: 4,
    words: 7,
    syllables: 8,
  });
});

it.each([
  ['child', 1],
  ['children', 2],
  ['guardian', 3],
  ['family', 3],
  ['safe', 1],
  ['safely', 2],
  ['procedure', 3],
  ['decision', 3],
  ['interpreter', 4],
  ['noticed', 2],
  ['wanted', 2],
  ['asked', 1],
  ['places', 2],
  ['notes', 1],
  ['trafficking', 3],
  ['trafficked', 2],
  ['situation', 4],
  ['independent', 4],
  ['authority', 4],
  ['police', 2],
  ['little', 2],
  ['people', 2],
  ['return', 2],
  ['consent', 2],
  ['exploitation', 4],
  ['services', 3],
  ['quiet', 2],
  ['young', 1],
  ['years', 1],
])('%s has %d syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});
