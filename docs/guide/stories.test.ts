import { readFileSync } from 'node:fs';
import { LINT_CODES } from '@tessera/content/stories';
import { expect, it } from 'vitest';
import { check, findings, order, problems, refused, story } from './stories.example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const page = read('stories.md');

it('the example of the page is the one that runs here, and nothing is wrong with it', () => {
  const [, block] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  expect(block).toBe(read('stories.example.ts'));
  expect(problems).toEqual([]);
  expect(findings).toEqual([]);
});

it('has the figures that it declares, and one live one without an answer', () => {
  expect(order).toEqual(['referred', 'here', 'gone']);
  expect(story?.figures.get('referred')).toMatchObject({ kind: 'published', everyone: 17_004 });
  expect(check).toMatchObject({ asked: 2, answered: 1 });
  expect(check?.replies.get('gone')).toEqual({ answered: false, why: 'not-known' });
});

it('the page tells what the linter says to the text that should not be written', () => {
  const told = page.split('\n').filter((line) => line.startsWith('- '));
  expect(told).toEqual(refused.map((one) => `- ${one}`));
});

it('the page tells every rule, and no other', () => {
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
  expect(rows.sort()).toEqual([...LINT_CODES].sort());
});
