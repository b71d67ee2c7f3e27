import type { Codebook, Column, Rule } from '@tessera/model';
import fc from 'fast-check';

const BLANKS: readonly Column['blanks'][] = [
  [{ reason: 'NotRecorded', tokens: ['', '-99'] }],
  [
    { reason: 'NotRecorded', tokens: [''] },
    { reason: 'NotAsked', tokens: ['n/a'] },
  ],
];

const KINDS = ['category', 'ordered', 'flag', 'year', 'country'] as const;

const column = (name: string): fc.Arbitrary<Column> =>
  fc
    .record({
      kind: fc.constantFrom(...KINDS),
      size: fc.integer({ min: 1, max: 40 }),
      blanks: fc.constantFrom(...BLANKS),
    })
    .map(({ kind, size, blanks }) => ({
      name,
      label: name,
      definition: name,
      kind,
      blanks,
      values: Array.from({ length: size }, (_, index) => ({
        code: `${name}-${index}`,
        label: `${index}`,
      })),
    }));

/** A rule from the first code of one column to a code of a column after it: never a contradiction. */
const ruleOf = (columns: readonly Column[]): fc.Arbitrary<Rule> =>
  fc
    .record({ at: fc.nat({ max: columns.length - 2 }), orBlank: fc.boolean() })
    .map(({ at, orBlank }) => ({
      name: `rule-${at}`,
      description: 'a rule',
      strength: 'hard' as const,
      when: { columns: [columns[at]?.name ?? ''], in: [columns[at]?.values[0]?.code ?? ''] },
      must: {
        columns: [columns[at + 1]?.name ?? ''],
        in: [columns[at + 1]?.values.at(-1)?.code ?? ''],
        orBlank,
      },
    }));

/** A codebook that Tessera knows nothing about. */
export const anyCodebook: fc.Arbitrary<Codebook> = fc
  .integer({ min: 2, max: 8 })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => column(`column${index}`))),
  )
  .chain((columns) => fc.record({ columns: fc.constant(columns), rule: ruleOf(columns) }))
  .map(({ columns, rule }) => ({
    name: 'somebody-else',
    title: 'Some other codebook',
    version: '1',
    description: 'A codebook of a test.',
    columns: [...columns],
    groups: [],
    rules: [rule],
  }));
