import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { first, problems, reasons } from './measures.example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const page = read('measures.md');
const listed = (lines: readonly string[]) => lines.map((one) => `- ${one}`).join('\n');

it('the example of the page is the one that runs here', () => {
  const [, block] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  expect(block).toBe(read('measures.example.ts'));
});

it('the page tells that languages are missing, and nothing else', () => {
  expect(problems).toEqual(
    ['fr', 'es', 'ar'].map((language) => `"invented-night-bus" has no text in ${language}`),
  );
  expect(page).toContain(listed(problems));
});

it('the page tells every reason, and what comes when nothing is known', () => {
  expect(reasons).toHaveLength(2);
  const lists = page.split('\n\n').filter((block) => block.startsWith('- '));
  expect(lists).toEqual([listed(problems), listed(reasons), `${listed(first)}\n`]);
});
