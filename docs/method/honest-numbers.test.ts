import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { five, interval, parts, reversal, weighed } from './honest-numbers.example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const page = read('honest-numbers.md');
const text = (value = Number.NaN, digits = 3) => value.toFixed(digits);

it('the example of the page is the one that runs here', () => {
  const [, block] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  expect(block).toBe(read('honest-numbers.example.ts'));
});

it.each([
  [
    'five.shares',
    `${five.shares.map((share) => text(share?.value, 2)).join(', ')} of ${five.of} people; unknown for ${five.unknown} of 5`,
  ],
  ['interval', `${text(interval?.value)}, from ${text(interval?.low)} to ${text(interval?.high)}`],
  ['reversal', `whole ${reversal.whole}; ${reversal.parts.join(', ')}; ${reversal.verdict}`],
  ['weighed', text(weighed?.value)],
  [
    'parts',
    `difference ${text(parts?.difference)} = composition ${text(parts?.composition)} + rate ${text(parts?.rate)}`,
  ],
])('the page tells what comes out: %s', (name, result) => {
  expect(page).toContain(`| \`${name}\` | ${result} |`);
});
