import { readFileSync } from 'node:fs';
import { builtInCodebooks, checkCodebook, codebookSchema } from '@tessera/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { codebookInvalid, type InvalidCodebookFile, parseCodebook } from './codebook-file.ts';

const root = new URL('../../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const example = read('examples/codebook/safe-house.yaml');

function parsed(text: string) {
  const file = parseCodebook(text, 'test.yaml');
  if ('problems' in file) throw codebookInvalid(file);
  return file.codebook;
}

function refused(text: string): InvalidCodebookFile {
  const file = parseCodebook(text, 'test.yaml');
  if ('codebook' in file) throw new Error('the codebook was accepted');
  return file;
}

const told = (text: string): string[] =>
  refused(text).problems.map(({ line, message }) => `${line}: ${message}`);

/** The example with one line changed, and the number of that line. */
function changed(line: string, to: string): { text: string; at: number } {
  const lines = example.split('\n');
  const at = lines.findIndex((text) => text.trim() === line);
  if (at < 0) throw new Error(`no such line: ${line}`);
  lines[at] = lines[at]!.replace(line, to);
  return { text: lines.join('\n'), at: at + 1 };
}

describe('documents', () => {
  test('the example is a whole codebook', () => {
    const codebook = parsed(example);
    expect(codebook.subject).toBe('caseNumber');
    expect(codebook.columns).toHaveLength(12);
    expect(new Set(codebook.rules.map(({ strength }) => strength))).toEqual(
      new Set(['hard', 'soft']),
    );
    expect(codebook.columns.filter(({ headline }) => headline).map(({ name }) => name)).toEqual([
      'gender',
      'childAtIntake',
      'forcedLabour',
    ]);
  });

  const blocks = [...read('docs/guide/codebook.md').matchAll(/^```yaml\n(.*?)^```/gms)];

  test('the guide shows at least one whole codebook', () => {
    expect(blocks).not.toEqual([]);
  });

  test.each(blocks.map(([, block]) => [block ?? '']))('block of the guide: %s', (block) => {
    expect(parsed(block).columns.length).toBeGreaterThan(0);
  });
});

describe('shorthands and defaults', () => {
  const [year, country, flag, words] = parsed(`
name: short
title: Short
version: 1
description: Shorthands.
columns:
  - { name: y, label: Y, definition: Y., kind: year, values: { years: [1999, 2001] } }
  - { name: c, label: C, definition: C., kind: country, values: { list: iso3166-alpha-2 } }
  - { name: f, label: F, definition: F., kind: flag, values: { flag: true } }
  - { name: w, label: W, definition: W., kind: category, values: [NO, 00, ~, null] }
groups:
`).columns;

  test('years, countries and flags are written out', () => {
    expect(year?.values.map(({ code }) => code)).toEqual(['1999', '2000', '2001']);
    expect(country?.values).toHaveLength(255);
    expect(flag?.values).toMatchObject([{ code: '1', label: 'Yes' }]);
  });

  test('a text means itself', () => {
    expect(words?.values.map(({ code }) => code)).toEqual(['NO', '00', '~', 'null']);
  });

  test('a blank is an empty cell unless said otherwise', () => {
    expect(year?.blanks).toEqual([{ reason: 'NotRecorded', tokens: [''] }]);
  });
});

describe.each(builtInCodebooks)('$name', (codebook) => {
  test('comes back whole from YAML and from JSON', () => {
    expect(parsed(stringify(codebook))).toEqual(codebook);
    expect(parsed(JSON.stringify(codebook))).toEqual(codebook);
  });
});

describe('problems point to their line', () => {
  const cases: readonly [string, string, RegExp][] = [
    ['version: 1.0.0', '', /^1?\d*: version: is missing$/],
    ['label: Year of intake', 'labl: Year of intake', /"labl" is not a field/],
    ['kind: ordered', 'kind: orderd', /kind: must be category, .* or text/],
    ['label: Year of intake', 'label:', /label: must not be empty/],
    ['values: { years: [2018, 2026] }', 'values: { years: [2026, 2018] }', /years: give the first/],
    ['values: { years: [2018, 2026] }', 'values: { list: iso }', /list: the lists are/],
    ['values: { years: [2018, 2026] }', 'values: { flag: 1 }', /flag: only true/],
    ['values: { years: [2018, 2026] }', 'values: { all: 1 }', /"all" is not one of/],
    ['values: { years: [2018, 2026] }', 'values: {}', /values: give a list/],
    ['headline: true', 'headline: yes', /headline: must be true or false/],
    ['- { code: 12-14, label: 12 to 14 }', '- { code: 0-11, label: X }', /already means something/],
    ['- { code: 12-14, label: 12 to 14 }', '- { code: =1+1, label: X }', /as a formula/],
    ['- name: origin', '- name: Gender', /used twice/],
    ['subject: caseNumber', 'subject: gender', /never released/],
    [
      'when: { columns: [ageBand], in: [18-24, 25+] }',
      'when: { columns: [age], in: [18-24] }',
      /"age" is not a column that is read/,
    ],
    [
      'must: { columns: [childAtIntake], in: [adult], orBlank: true }',
      'must: { columns: [childAtIntake], in: [adult] }',
      /so say orBlank: true/,
    ],
    ['kind: concatenate', 'kind: sum', /kind: must be concatenate/],
    ['values: *yes-no', 'values: *no-yes', /no anchor &no-yes/],
  ];

  test.each(cases)('%s → %s', (line, to, message) => {
    const { text, at } = changed(line, to);
    const problem = told(text).find((entry) => message.test(entry));
    expect(problem).toBeDefined();
    if (to !== '') expect(problem).toMatch(new RegExp(`^${at}: `));
  });

  test('a mistake in a part that an anchor repeats is told once', () => {
    const { text } = changed('- { reason: Withheld, tokens: [withheld] }', '- { reason: Refused }');
    expect(refused(text).problems).toHaveLength(2);
  });

  test('a column of the line too', () => {
    const { text } = changed('kind: ordered', 'kind: orderd');
    expect(refused(text).problems).toMatchObject([{ column: 11 }]);
  });

  test('an unknown field at the top, beside a missing one', () => {
    expect(told('title: T\ncolour: blue\n')).toContain(
      '2: "colour" is not a field of the codebook at this place',
    );
  });

  test('YAML that is none', () => {
    expect(told('a: 1\na: 2')).toEqual(['2: Map keys must be unique']);
    expect(told('a: b: c')).toHaveLength(1);
    expect(told('a: !secret b')).toEqual([expect.stringContaining('Unresolved tag')]);
    expect(told('--- a\n--- b')).toHaveLength(1);
  });

  test('nothing, a text, a list', () => {
    for (const text of ['', 'codebook', '- a', '~']) expect(refused(text).problems).not.toEqual([]);
  });
});

describe('hostile files', () => {
  test('endless nesting, anchors that multiply, anchors that hold themselves', () => {
    const laughs = Array.from({ length: 12 }, (_, i) =>
      i === 0 ? 'a0: &a0 [x, x]' : `a${i}: &a${i} [${Array(9).fill(`*a${i - 1}`)}]`,
    );
    for (const text of ['['.repeat(20_000), laughs.join('\n'), 'columns: &c [*c]', '&a {b: *a}']) {
      expect(refused(text).problems.length).toBeGreaterThan(0);
    }
  });

  test('a file of many megabytes', () => {
    expect(told('#'.repeat(4_000_001))).toEqual([expect.stringContaining('longer than')]);
  });

  test('a field that is a prototype', () => {
    expect(told('__proto__: { name: x }').join()).toContain('__proto__');
    expect(parsed(example)).not.toHaveProperty('polluted');
  });

  const sound = (text: string): void => {
    const file = parseCodebook(text, 'test.yaml');
    if ('codebook' in file) {
      expect(codebookSchema.safeParse(file.codebook).success).toBe(true);
      expect(checkCodebook(file.codebook)).toEqual([]);
      return;
    }
    const lines = text.split(/\r\n|\n/).length;
    expect(file.problems.length).toBeGreaterThan(0);
    for (const { line, column, message } of file.problems) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines + 1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message).not.toBe('');
    }
  };

  test('any text is a codebook or has problems inside the file', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), sound), { numRuns: 200 });
  });

  test('so does the example with a piece cut out or put in', () => {
    const place = fc.nat(example.length);
    const piece = fc.oneof(
      fc.constantFrom(
        ':',
        '- ',
        '{',
        '}',
        '[',
        ']',
        '&x ',
        '*x',
        '\t',
        '\n',
        '!t ',
        '? ',
        '"',
        '#',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(place, fc.nat(40), piece, (at, length, put) =>
        sound(example.slice(0, at) + put + example.slice(at + length)),
      ),
      { numRuns: 100 },
    );
  });
});

test('the error tells ten problems with their lines and how many more', () => {
  const problems = Array.from({ length: 13 }, (_, i) => ({ line: i + 1, column: 1, message: 'x' }));
  const error = codebookInvalid({ fileName: 'my.yaml', problems });
  expect(error.code).toBe('CODEBOOK_INVALID');
  expect(error.exitCode).toBe(3);
  expect(error.message).toContain('my.yaml has 13 problems');
  expect(error.message).toContain('line 10, column 1: x\nand 3 more.');
  expect(error.message).not.toContain('line 11');
});
