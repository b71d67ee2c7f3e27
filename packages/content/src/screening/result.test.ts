import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS, readingGrade, textsIn } from '../guidance/index.ts';
import { CARD_IDS } from '../pathway/index.ts';
import { FACTOR_IDS, FACTORS } from './data/index.ts';
import { AGES, NOTED, SIDES } from './kinds.ts';
import { DECISION, factorsFor, type Note, resultOf, type ScreeningResult } from './result.ts';
import { en } from './texts/en/index.ts';

/** Whether a type has a number anywhere in what it says, the lengths of lists aside. */
type HoldsNumber<T> = T extends number | bigint
  ? true
  : T extends string | boolean | undefined
    ? false
    : T extends readonly (infer One)[]
      ? HoldsNumber<One>
      : true extends { [Key in keyof T]: HoldsNumber<T[Key]> }[keyof T]
        ? true
        : false;

const notes: fc.Arbitrary<readonly Note[]> = fc
  .subarray([...FACTOR_IDS])
  .chain((ids) =>
    fc.tuple(
      ...ids.map((factor) =>
        fc.record({ factor: fc.constant(factor), noted: fc.constantFrom(...NOTED) }),
      ),
    ),
  );

const numbersIn = (value: unknown): readonly unknown[] => {
  if (typeof value === 'number' || typeof value === 'bigint') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
};

describe('a result', () => {
  it('has no number in its type', () => {
    const holds: HoldsNumber<ScreeningResult> = false;
    const example: HoldsNumber<{ readonly a: readonly { readonly b: number }[] }> = true;
    expect([holds, example]).toEqual([false, true]);
  });

  it('has no number in it, whatever is noted', () => {
    fc.assert(
      fc.property(notes, (all) => {
        expect(numbersIn(resultOf(all))).toEqual([]);
      }),
    );
  });

  it('ends in a human decision, always the same one', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const { ends } = resultOf(all);
        expect(ends).toBe(DECISION);
        expect(ends.kind).toBe('human-decision');
      }),
    );
  });

  it('knows no threshold: together, notes lead to what each of them leads to, and to nothing else', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const apart = new Set(['noticing', ...all.flatMap((one) => resultOf([one]).next)]);
        expect(resultOf(all).next).toEqual(CARD_IDS.filter((id) => apart.has(id)));
      }),
    );
  });

  it('weighs nothing: the order of the notes does not matter', () => {
    fc.assert(
      fc.property(notes, (all) => {
        expect(resultOf(all.toReversed()).next).toEqual(resultOf(all).next);
        expect(resultOf(all.toReversed()).planners).toEqual(resultOf(all).planners);
      }),
    );
  });

  it('is not made smaller by a protection', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const protective = new Set(
          FACTORS.filter(({ side }) => side === 'protective').map(({ id }) => id),
        );
        const risks = all.filter(({ factor }) => !protective.has(factor));
        const with_ = resultOf(all).next;
        expect(resultOf(risks).next.filter((id) => !with_.includes(id))).toEqual([]);
      }),
    );
  });

  it('follows what is unclear like a yes, and leads on even when nothing was noted', () => {
    const of = (noted: Note['noted']) => resultOf([{ factor: 'harm-seen', noted }]).next;
    expect(of('unclear')).toEqual(of('yes'));
    expect(of('yes')).toEqual(['noticing', 'safety', 'services']);
    expect(of('no')).toEqual(['noticing']);
    expect(resultOf([]).next).toEqual(['noticing']);
  });

  it('tells what it does not know of, and keeps the words of the worker', () => {
    const result = resultOf([
      { factor: 'full-moon', noted: 'yes' },
      { factor: 'friends', noted: 'yes', words: 'plays football' },
    ]);
    expect(result.unread).toEqual(['full-moon']);
    expect(result.noted).toEqual([
      expect.objectContaining({ words: 'plays football', level: 'community', side: 'protective' }),
    ]);
    expect(result.planners).toEqual(['girls-clubs', 'help-made-for-boys']);
  });
});

describe.each(AGES)('for a child of %s', (age) => {
  it.each(LEVELS)('both sides are looked at on the level %s', (level) => {
    const here = factorsFor(age).filter((one) => one.level === level);
    expect(new Set(here.map(({ side }) => side))).toEqual(new Set(SIDES));
  });

  it('a small child is watched, and an older one is asked as well', () => {
    const asked = factorsFor(age).some(({ way }) => way === 'ask-child');
    expect(asked).toBe(age !== '0-5');
  });
});

it.each(FACTOR_IDS.map((id) => [id]))('%s reads at grade 8 or simpler', (id) => {
  const { state: _, ...text } = en.factors[id]!;
  expect(readingGrade(textsIn(text))).toBeLessThanOrEqual(8);
  expect(text.question).toMatch(/\?$/);
});

it('every factor rests on a source that was read', () => {
  const unread = FACTORS.filter(({ citations }) => !citations.some(({ verified }) => verified));
  expect(unread).toEqual([]);
});
