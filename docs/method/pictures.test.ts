import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { all, apart, home, told, weighed, without } from './pictures.example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const page = read('pictures.md');
const text = (value = Number.NaN, digits = 3) => value.toFixed(digits);

it('the example of the page is the one that runs here', () => {
  const [, block] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  expect(block).toBe(read('pictures.example.ts'));
});

it.each([
  ['all', `${text(all?.value)}, from ${text(all?.low)} to ${text(all?.high)}`],
  ['without', `${text(without?.value)}, from ${text(without?.low)} to ${text(without?.high)}`],
  ['weighed', text(weighed?.value)],
  ['told', `${told.length} of 4 flows`],
  ['home', `${text(home.shares[0]?.value)} of ${home.of} people; unknown for ${home.unknown}`],
  [
    'apart',
    `difference ${text(apart?.difference)} = composition ${text(apart?.composition)} + rate ${text(apart?.rate)}`,
  ],
])('the page tells what comes out: %s', (name, result) => {
  expect(page).toContain(`| \`${name}\` | ${result} |`);
});
