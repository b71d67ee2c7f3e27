import { readFileSync } from 'node:fs';
import { codebookByName } from '@tessera/model';
import { expect, it } from 'vitest';
import {
  AGE,
  EU_FORMS,
  type Form,
  LISTED,
  SEX,
  UNODC_FORMS,
} from '../../packages/web/src/pages/tables/data/mapping.ts';
import { cell, four, nobody, rate } from './statutory-tables.example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const page = read('statutory-tables.md');

it('the example of the page is the one that runs here', () => {
  const [, block] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  expect(block).toBe(read('statutory-tables.example.ts'));
});

const interval = (found: typeof rate, digits: number) =>
  [found?.value, found?.low, found?.high].map((value) => value?.toFixed(digits));

it.each([
  ['four', four.map((row) => row.join(' ')).join(' · ')],
  ['nobody', nobody.map((row) => row.join(' ')).join(' · ')],
  ['cell', interval(cell?.kind === 'count' ? cell : undefined, 0).join(', ')],
  ['rate', interval(rate, 2).join(', ')],
])('the page tells what comes out: %s', (name, result) => {
  expect(page).toContain(`| \`${name}\` | ${result} |`);
});

const CODEBOOKS = ['ctdc-synthetic-2024', 'ctdc-synthetic-2021', 'ctdc-kanon-2021'].map((name) =>
  codebookByName(name)!.columns.map((column) => column.name),
);
const isIn = (column: string) => CODEBOOKS.some((names) => names.includes(column));

it('the page tells the mapping as it is, and every column of it is in a codebook', () => {
  for (const { column, parts } of [...SEX, ...AGE]) {
    const said = Object.entries(parts).map(([part, codes]) => `${part}: ${codes.join(', ')}`);
    expect(page).toContain(`| \`${column}\` | ${said.join('; ')} |`);
    expect(isIn(column)).toBe(true);
  }
  for (const [what, column] of Object.entries(LISTED)) {
    expect(page).toContain(`| ${what} | \`${column}\` | every code on its own |`);
    expect(isIn(column)).toBe(true);
  }
  const row = ({ id, flags }: Form) =>
    `| ${id} | ${flags.length === 0 ? 'none' : flags.map((flag) => `\`${flag}\``).join(', ')} |`;
  for (const form of [...UNODC_FORMS, ...EU_FORMS]) {
    expect(page).toContain(row(form));
    expect(form.flags.filter((flag) => !isIn(flag))).toEqual([]);
  }
});
