import { expect, test } from 'vitest';
import { type Codebook, type Column, codebookSchema, type Rule } from './codebook.ts';
import { checkCodebook } from './codebook-check.ts';

const flag = (name: string, more: Partial<Column> = {}): Column => ({
  name,
  label: name,
  definition: 'A flag.',
  kind: 'flag',
  values: [{ code: '1', label: 'Yes' }],
  blanks: [{ reason: 'NotRecorded', tokens: [''] }],
  ...more,
});

const derived = (more: Partial<Column> = {}): Column =>
  flag('words', {
    kind: 'text',
    values: [],
    derived: { kind: 'concatenate', separator: ';', of: [{ column: 'a', code: '1', text: 'A' }] },
    ...more,
  });

const rule = (more: Partial<Rule> = {}): Rule => ({
  name: 'a-implies-b',
  description: 'A implies B.',
  strength: 'hard',
  when: { columns: ['a'], in: ['1'] },
  must: { columns: ['b'], in: ['1'], orBlank: true },
  ...more,
});

const base: Codebook = {
  name: 'small',
  title: 'Small',
  version: '1',
  description: 'Two flags.',
  columns: [flag('a'), flag('b'), derived()],
  groups: [
    {
      name: 'both',
      label: 'Both',
      definition: 'Both.',
      columns: ['a', 'b'],
      positive: '1',
      denominator: 'anyRecorded',
    },
  ],
  rules: [rule()],
};

const withColumn = (column: Column): Partial<Codebook> => ({
  columns: [column, flag('b'), derived()],
});
const withA = (more: Partial<Column>): Partial<Codebook> => withColumn(flag('a', more));
const withDerived = (column: Column): Partial<Codebook> => ({
  columns: [flag('a'), flag('b'), column],
});
const withRule = (more: Partial<Rule>): Partial<Codebook> => ({ rules: [rule(more)] });
const codes = (...list: string[]) => ['1', ...list].map((code) => ({ code, label: 'X' }));
const many = (count: number) => codes(...Array.from({ length: count }, (_, i) => `c${i}`));

test('a sound codebook has no problems', () => {
  expect(checkCodebook(base)).toEqual([]);
});

test('plain negative numbers and late signs are codes', () => {
  expect(checkCodebook({ ...base, ...withA({ values: codes('-99', '-1.5', '48+') }) })).toEqual([]);
});

const cases: readonly [string, Partial<Codebook>, string][] = [
  [
    'a repeated column name, in other capitals',
    { columns: [flag('a'), flag('b'), flag('A')] },
    'columns.2.name',
  ],
  ['a subject column that would be released', { subject: 'a' }, 'subject'],
  ['a repeated code', withA({ values: codes('1') }), 'columns.0.values.1.code'],
  [
    'an alias that is another code',
    withA({ values: [...codes(), { code: '0', label: 'No', aliases: ['1'] }] }),
    'columns.0.values.1.aliases.0',
  ],
  [
    'a code that is a blank',
    withA({ blanks: [{ reason: 'NotRecorded', tokens: ['', '1'] }] }),
    'columns.0.values.0.code',
  ],
  [
    'a repeated blank token',
    withA({ blanks: [{ reason: 'NotRecorded', tokens: ['', ''] }] }),
    'columns.0.blanks.0.tokens.1',
  ],
  [
    'a blank token with spaces around it',
    withA({ blanks: [{ reason: 'NotRecorded', tokens: ['', ' ?'] }] }),
    'columns.0.blanks.0.tokens.1',
  ],
  [
    'a first blank that is not NotRecorded',
    withA({ blanks: [{ reason: 'Withheld', tokens: [''] }] }),
    'columns.0.blanks.0',
  ],
  [
    'two entries for one reason',
    withA({
      blanks: [
        { reason: 'NotRecorded', tokens: [''] },
        { reason: 'NotRecorded', tokens: ['?'] },
      ],
    }),
    'columns.0.blanks.1.reason',
  ],
  ...['=1+1', '+1', '-1+2', '@sum', '-'].map((code): [string, Partial<Codebook>, string] => [
    `a code that is a formula: ${code}`,
    withA({ values: codes(code) }),
    'columns.0.values.1.code',
  ]),
  [
    'a written blank that is a formula',
    withA({ blanks: [{ reason: 'NotRecorded', tokens: ['=na()'] }] }),
    'columns.0.blanks.0.tokens.0',
  ],
  ['a code of two lines', withA({ values: codes('x\ny') }), 'columns.0.values.1.code'],
  ['a column without codes', withColumn(flag('c', { values: [] })), 'columns.0.values'],
  ['free text', withA({ kind: 'text' }), 'columns.0.kind'],
  ['a derived column of another kind', withDerived(derived({ kind: 'flag' })), 'columns.2.kind'],
  ['a derived column with codes', withDerived(derived({ values: codes() })), 'columns.2.values'],
  ['a derived headline', withDerived(derived({ headline: true })), 'columns.2.headline'],
  [
    'a derivation of an unknown column',
    withDerived(
      derived({
        derived: {
          kind: 'concatenate',
          separator: ';',
          of: [{ column: 'z', code: '1', text: 'Z' }],
        },
      }),
    ),
    'columns.2.derived.of.0.column',
  ],
  [
    'a derivation of an unknown code',
    withDerived(
      derived({
        derived: {
          kind: 'concatenate',
          separator: ';',
          of: [{ column: 'a', code: '2', text: 'Z' }],
        },
      }),
    ),
    'columns.2.derived.of.0.code',
  ],
  [
    'a derivation that writes a formula',
    withDerived(
      derived({
        derived: {
          kind: 'concatenate',
          separator: ';',
          of: [{ column: 'a', code: '1', text: '=A' }],
        },
      }),
    ),
    'columns.2.derived.of.0.text',
  ],
  ['too many categories', withA({ values: many(65_535) }), 'columns.0.values'],
  [
    'too many combinations of two columns',
    { columns: [flag('a', { values: many(3000) }), flag('b', { values: many(2000) })] },
    'columns.0.values',
  ],
  [
    'a group over an unknown column',
    { groups: [{ ...base.groups[0]!, columns: ['a', 'z'] }] },
    'groups.0.columns.1',
  ],
  [
    'a group over a derived column',
    { groups: [{ ...base.groups[0]!, columns: ['words'] }] },
    'groups.0.columns.0',
  ],
  [
    'a group with a column twice',
    { groups: [{ ...base.groups[0]!, columns: ['a', 'a'] }] },
    'groups.0.columns.1',
  ],
  [
    'a group whose yes is no code',
    { groups: [{ ...base.groups[0]!, columns: ['a'], positive: 'yes' }] },
    'groups.0.columns.0',
  ],
  ['a repeated group name', { groups: [base.groups[0]!, base.groups[0]!] }, 'groups.1.name'],
  ['a repeated rule name', { rules: [rule(), rule()] }, 'rules.1.name'],
  [
    'a rule about an unknown column',
    withRule({ when: { columns: ['z'], in: ['1'] } }),
    'rules.0.when.columns.0',
  ],
  [
    'a rule about an unknown code',
    withRule({ when: { columns: ['a'], in: ['1', '7'] } }),
    'rules.0.when.in.1',
  ],
  ['a rule that never holds', withRule({ when: { columns: ['a'], in: [] } }), 'rules.0.when.in'],
  [
    'a hard rule with two columns on a side',
    withRule({ when: { columns: ['a', 'b'], in: ['1'] } }),
    'rules.0.when.columns',
  ],
  [
    'a hard rule of a column with itself',
    withRule({ must: { columns: ['a'], in: ['1'], orBlank: true } }),
    'rules.0.must.columns',
  ],
  [
    'a hard rule that forbids the blank',
    withRule({ must: { columns: ['b'], in: ['1'] } }),
    'rules.0.must',
  ],
];

test.each(cases)('refuses %s', (_, change, path) => {
  const codebook = { ...base, groups: [], rules: [], ...change };
  const paths = checkCodebook(codebook).map((problem) => problem.path.join('.'));
  expect(paths).toContain(path);
});

test('the cases are problems that the schema does not see', () => {
  for (const [, change] of cases) {
    expect(codebookSchema.safeParse({ ...base, ...change }).success).toBe(true);
  }
});

test('a soft rule may have several columns and demand a value', () => {
  const soft = rule({
    strength: 'soft',
    when: { columns: ['a', 'b'], in: ['1'] },
    must: { columns: ['a'], in: ['1'] },
  });
  expect(checkCodebook({ ...base, rules: [soft] })).toEqual([]);
});
