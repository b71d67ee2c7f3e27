import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { combined, difference, share } from './combining.example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const page = read('combining.md');

it('the example of the page is the one that runs here', () => {
  const [, block] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  expect(block).toBe(read('combining.example.ts'));
});

it.each([
  ['share', share],
  ['difference', difference],
  ['combined', combined],
])('the page tells what comes out: %s', (name, result) => {
  const text = (value = Number.NaN) => value.toFixed(3).replace('-', '−');
  const line = `| \`${name}\` | ${text(result?.value)} | ${text(result?.low)} to ${text(result?.high)} |`;
  expect(page).toContain(line);
});
