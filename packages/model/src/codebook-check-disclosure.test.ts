import { describe, expect, test } from 'vitest';
import type { Codebook } from './codebook.ts';
import { codebookSchema } from './codebook.ts';
import { checkCodebook } from './codebook-check.ts';
import { builtInCodebooks } from './codebooks/index.ts';

const place = {
  tier: 'quasi-identifier',
  recodings: [
    {
      name: 'coasts',
      groups: [
        { code: 'north', label: 'North', of: ['a', 'b'] },
        { code: 'south', label: 'South', of: ['c'] },
      ],
    },
    { name: 'all', groups: [{ code: 'coast', label: 'Coast', of: ['a', 'b', 'c'] }] },
  ],
};

function codebook(disclosure: unknown, more: Readonly<Record<string, unknown>> = {}): Codebook {
  return codebookSchema.parse({
    name: 'x',
    title: 'X',
    version: '1',
    description: 'X.',
    columns: [
      {
        name: 'port',
        label: 'Port',
        definition: 'A port.',
        kind: 'category',
        values: ['a', 'b', 'c'].map((code) => ({ code, label: code })),
        blanks: [{ reason: 'NotRecorded', tokens: ['', 'none'] }],
        disclosure,
        ...more,
      },
    ],
    groups: [],
    rules: [],
  });
}

const messages = (disclosure: unknown) =>
  checkCodebook(codebook(disclosure)).map(({ path, message }) => `${path.join('.')}: ${message}`);

const withGroups = (groups: unknown, second?: unknown) => ({
  tier: 'quasi-identifier',
  recodings: [
    { name: 'one', groups },
    ...(second === undefined ? [] : [{ name: 'two', groups: second }]),
  ],
});
const group = (code: string, ...of: readonly string[]) => ({ code, label: code, of });

describe('what the k-anonymous tier reads', () => {
  test('is sound when each step covers the codes and joins whole groups', () => {
    expect(messages(place)).toEqual([]);
    expect(messages({ tier: 'attribute', sensitive: true, facts: ['a'] })).toEqual([]);
    expect(messages(withGroups([group('a', 'a'), group('bc', 'b', 'c')]))).toEqual([]);
  });

  test.each([
    [withGroups([group('ab', 'a', 'b')]), /must cover every code; 1 are in none, the first is "c"/],
    [withGroups([group('x', 'a', 'b'), group('y', 'b', 'c')]), /"b" stands in two groups/],
    [withGroups([group('x', 'a', 'b', 'c', 'd')]), /"d" is not a code of "port"/],
    [withGroups([group('a', 'a', 'b'), group('c', 'c')]), /"a" already means something else/],
    [withGroups([group('none', 'a', 'b', 'c')]), /"none" stands for a blank/],
    [withGroups([group('=x', 'a', 'b', 'c')]), /would read "=x" as a formula/],
    [
      withGroups(
        [group('ab', 'a', 'b'), group('c', 'c')],
        [group('a', 'a'), group('bc', 'b', 'c')],
      ),
      /must join whole groups of the step before/,
    ],
    [{ ...place, tier: 'attribute' }, /only a quasi-identifier is recoded/],
    [{ tier: 'withheld', sensitive: true }, /only an attribute can be sensitive/],
    [{ tier: 'withheld', facts: ['a'] }, /only an attribute has facts/],
    [{ tier: 'attribute', facts: ['z'] }, /"z" is not a code here/],
  ])('%j is refused', (disclosure, says) => {
    expect(messages(disclosure).join('\n')).toMatch(says);
  });

  test('a derived column has none of it', () => {
    const derived = {
      kind: 'concatenate',
      separator: ';',
      of: [{ column: 'x', code: 'a', text: 'A' }],
    };
    const more = { kind: 'text', values: [], derived };
    const found = checkCodebook(codebook({ tier: 'withheld' }, more)).map(({ message }) => message);
    expect(found).toContain('a derived column follows the columns that it is written from');
  });
});

describe.each(builtInCodebooks)('$name', ({ columns }) => {
  const quasi = columns.filter(({ disclosure }) => disclosure?.tier === 'quasi-identifier');

  test('has the quasi-identifiers of the field, with public hierarchies', () => {
    const names = quasi.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['yearOfRegistration', 'gender', 'ageBroad', 'citizenship']),
    );
    expect(names).toContain('CountryOfExploitation');
    const steps = (name: string) =>
      quasi
        .find((column) => column.name === name)
        ?.disclosure?.recodings?.map(({ groups }) => groups.length);
    expect(steps('citizenship')).toEqual([23, 6]);
    expect(steps('ageBroad')).toEqual([4, 2]);
    expect(steps('yearOfRegistration')?.length).toBe(2);
  });

  test('calls what a person was exploited for sensitive', () => {
    const sensitive = columns.filter(({ disclosure }) => disclosure?.sensitive === true);
    expect(sensitive.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['isForcedLabour', 'isSexualExploit', 'isOtherExploit']),
    );
  });
});
