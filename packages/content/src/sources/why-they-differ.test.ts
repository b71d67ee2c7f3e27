import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { SOURCES } from './data/index.ts';
import { QUESTION_IDS } from './questions.ts';
import { rowOf } from './row.ts';
import type { Source } from './schema.ts';
import { answerOf, sourceOf } from './source.fixture.ts';
import { whyTheyDiffer } from './why-they-differ.ts';

const says = sourceOf().definition.says;
const rowsOf = (source: Source) => source.answers.map((one) => rowOf(source, one));
const first = rowsOf(sourceOf());
const second = (given: Partial<Source>, answer: Partial<Source['answers'][number]> = {}) =>
  rowsOf(
    sourceOf({
      id: 'second',
      short: 'Second',
      answers: [answerOf({ label: 'Second', ...answer })],
      ...given,
    }),
  );

describe('why they differ', () => {
  it('is not told of sources that say the same of themselves', () => {
    const whole = answerOf().figure;
    const figure = { ...whole, known: 80, everyone: 80 };
    const same = { figure };
    const one = rowsOf(sourceOf({ answers: [answerOf(same)] }));
    expect(whyTheyDiffer([...one, ...second({}, same)])).toEqual([]);
    expect(whyTheyDiffer([])).toEqual([]);
  });

  it.each([
    ['definition', { definition: { kind: 'forced-labour', says } }],
    ['population', { population: { kind: 'detected-people', says } }],
    ['detection', { detection: { kind: 'national-authorities', says } }],
    ['coverage', { coverage: { kind: 'one-region', says } }],
    ['coverage', { coverage: { kind: 'one-country', countries: 2, says } }],
  ] as const)('finds a different %s in %o', (kind, given) => {
    const found = whyTheyDiffer([...first, ...second(given)]);
    const sided = found.find((one) => one.kind === kind);
    expect(sided).toMatchObject({ sides: [{ labels: ['Invented'] }, { labels: ['Second'] }] });
  });

  it.each([
    ['years', { years: { kind: 'counted', from: 2019, to: 2020 } }],
    ['years', { years: { kind: 'published', in: 2020 } }],
    ['denominator', { denominator: { rule: 'everyone', text: 'All.' } }],
    ['standing', { standing: 'recomputed' }],
    ['group', { group: 'adults' }],
    ['counting', { figure: { kind: 'percent', percent: { child: 3 }, sum: 'several' } }],
  ] as const)('finds a different %s in %o', (kind, given) => {
    const found = whyTheyDiffer([...first, ...second({}, given)]);
    expect(found.map((one) => one.kind)).toContain(kind);
  });

  it('tells who is left out, and who does not tell', () => {
    const figure = { kind: 'percent', percent: { child: 3 }, sum: 'part' } as const;
    expect(whyTheyDiffer([...first, ...second({}, { figure })])).toContainEqual({
      kind: 'unknown',
      told: [{ label: 'Invented', people: 20, everyone: 100, share: 0.2 }],
      untold: ['Second'],
    });
  });

  it('names a source once when all its rows stand on one side', () => {
    const answers = [answerOf({ label: 'A' }), answerOf({ id: 'b', label: 'B' })];
    const rows = [...first, ...second({ answers, detection: { kind: 'first-responders', says } })];
    expect(whyTheyDiffer(rows).find(({ kind }) => kind === 'detection')).toMatchObject({
      sides: [{ labels: ['Invented'] }, { labels: ['Second'] }],
    });
  });

  it('takes apart what one source says of all and of its parts', () => {
    const { differences } = compare('child-exploitation', SOURCES);
    expect(differences[0]).toEqual({
      kind: 'composition',
      label: 'Our analysis of CTDC 2021',
      part: 'sexual',
      share: 0.782,
      slices: [
        { where: 'exploited in the USA', share: 0.926 },
        { where: 'exploited in another named country', share: 0.325 },
        { where: 'country not named', share: 0.613 },
      ],
      reversedIn: ['exploited in another named country'],
    });
  });

  it('finds no other answer in the lead where there is one answer only', () => {
    const { differences } = compare('child-family-recruitment', SOURCES);
    expect(differences[0]).toMatchObject({ kind: 'composition', reversedIn: [] });
  });

  it('finds the same whatever the order, and gives every row one side or its source', () => {
    const one = fc.constantFrom(...QUESTION_IDS);
    const rows = one.chain((id) => {
      const all = compare(id, SOURCES).rows;
      return fc.shuffledSubarray([...all], { minLength: 1 });
    });
    fc.assert(
      fc.property(rows, (some) => {
        const found = whyTheyDiffer(some);
        const again = whyTheyDiffer(some.toReversed());
        expect(again.map(({ kind }) => kind).toSorted()).toEqual(
          found.map(({ kind }) => kind).toSorted(),
        );
        for (const difference of found) {
          if (!('sides' in difference)) continue;
          expect(difference.sides.length).toBeGreaterThan(1);
          const names = difference.sides.flatMap(({ labels }) => labels);
          expect(new Set(names).size).toBe(names.length);
          for (const { source, answer } of some)
            expect(
              names.filter((name) => name === answer.label || name === source.short),
            ).not.toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
