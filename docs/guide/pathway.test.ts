import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { grade, problems, warned } from './pathway.example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const page = read('pathway.md');
const listed = (messages: readonly string[]) => messages.map((one) => `- ${one}`).join('\n');

it('the example of the page is the one that runs here', () => {
  const [, block] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  expect(block).toBe(read('pathway.example.ts'));
});

it('the page tells what is wrong with it, and at which grade it reads', () => {
  expect(problems).toEqual([
    '"invented-first-night" has no text in es',
    '"invented-first-night" has no text in ar',
  ]);
  expect(page).toContain(listed(problems));
  expect(page).toContain(`reads at grade ${grade.toFixed(1)}.`);
});

it('the page tells what a dangerous default would have brought', () => {
  expect(warned).toEqual(['family-contact as the default: "Call the parents."']);
  expect(page).toContain(listed(warned));
});
