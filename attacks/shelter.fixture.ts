import { type Codebook, domainsOf } from '@tessera/model';
import { seededBits } from '@tessera/privacy/testing';
import { parseCodebook } from '../packages/release/src/harmonise/codebook-file.ts';

/** An invented night shelter: every kind of column that a release treats in its own way. */
export const SHELTER = `
name: night-shelter
title: Night shelter register
version: 1.0.0
description: One line a visit. No such shelter exists.
subject: caseId
columns:
  - { name: year, label: Year, definition: Year of the first night., kind: year, values: { years: [2020, 2023] } }
  - name: gender
    label: Gender
    definition: As the person said.
    kind: category
    headline: true
    values:
      - { code: woman, label: Woman, aliases: [F] }
      - { code: man, label: Man, aliases: [M] }
      - { code: other, label: Another gender }
    blanks:
      - { reason: NotRecorded, tokens: ['', '?'] }
      - { reason: Withheld, tokens: [withheld] }
  - { name: ageBand, label: Age, definition: Age on the first night., kind: ordered, values: [0-17, 18-29, 30-49, 50+] }
  - { name: grown, label: Child or adult, definition: Under 18 or not., kind: category, values: [child, adult] }
  - { name: country, label: Country, definition: Where the person comes from., kind: category, values: [northland, southland, eastland, westland, rareland] }
  - { name: forcedLabour, label: Forced labour, definition: Any work under force., kind: flag, headline: true, values: ['1', '0'] }
  - { name: sexual, label: Sexual exploitation, definition: Any., kind: flag, values: ['1', '0'] }
  - name: inWords
    label: In words
    definition: The kinds that say yes.
    derived:
      kind: concatenate
      separator: '; '
      of:
        - { column: forcedLabour, code: '1', text: Forced labour }
        - { column: sexual, code: '1', text: Sexual exploitation }
groups:
  - { name: exploitation, label: Exploitation, definition: Any kind., columns: [forcedLabour, sexual], positive: '1', denominator: anyRecorded }
rules:
  - name: adult-by-age
    description: From 18 on a person is an adult.
    strength: hard
    when: { columns: [ageBand], in: [18-29, 30-49, 50+] }
    must: { columns: [grown], in: [adult], orBlank: true }
`;

/** The codebook of a text that is known to be right. */
export function codebookOf(yaml: string): Codebook {
  const parsed = parseCodebook(yaml, 'codebook.yaml');
  if ('codebook' in parsed) return parsed.codebook;
  throw new Error(parsed.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
}

/** One record: cells by column name. */
export type Visit = Readonly<Record<string, string>>;

/** The header of the shelter's own file. */
export const SHELTER_HEADER = [
  'caseId',
  'year',
  'gender',
  'ageBand',
  'grown',
  'country',
  'forcedLabour',
  'sexual',
  'inWords',
] as const;

/** Invented people, one record each, without the rare country; the same seed gives the same ones. */
export function visits(people: number, seed = 1): readonly Visit[] {
  const bits = seededBits(seed);
  const one = (choices: readonly string[]) => choices[bits.next() % choices.length] as string;
  return Array.from({ length: people }, (_, i) => {
    const ageBand = one(['0-17', '18-29', '18-29', '30-49', '50+', '']);
    const grown = ageBand === '' ? '' : ageBand === '0-17' ? 'child' : 'adult';
    const forcedLabour = one(['1', '1', '0', '']);
    return {
      caseId: `case-${i}`,
      year: one(['2020', '2021', '2022', '2023']),
      gender: one(['woman', 'woman', 'man', 'other', 'withheld', '']),
      ageBand,
      grown,
      country: one(['northland', 'northland', 'southland', 'eastland', 'westland']),
      forcedLabour,
      sexual: forcedLabour === '1' ? one(['0', '0', '1']) : one(['1', '0', '']),
      inWords: '',
    };
  });
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Records as CSV text. */
export function csvOf(records: readonly Visit[], header: readonly string[]): string {
  const lines = records.map((record) => header.map((name) => quoted(record[name] ?? '')).join(','));
  return `${[header.join(','), ...lines].join('\n')}\n`;
}

/** A codebook of plain columns `c0`, `c1`… with so many codes each. */
export function plainCodebook(codes: readonly number[]): Codebook {
  const columns = codes.map((count, i) => {
    const values = Array.from({ length: count }, (_, code) => `v${code}`).join(', ');
    return `  - { name: c${i}, label: C, definition: C., kind: category, values: [${values}] }`;
  });
  return codebookOf(
    `name: plain\ntitle: Plain\nversion: 1.0.0\ndescription: Plain.\ncolumns:\n${columns.join('\n')}\n`,
  );
}

/** Sizes of the protected columns, blanks included. */
export const sizesOf = (codebook: Codebook): readonly number[] =>
  domainsOf(codebook).map((domain) => domain.size);
