import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { problems, sentences, shares } from './sources.example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const page = read('sources.md');

it('the example of the page is the one that runs here, and nothing is wrong with it', () => {
  const [, block] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  expect(block).toBe(read('sources.example.ts'));
  expect(problems).toEqual([]);
});

it.each(shares)('the page tells the shares of %s', (label, ofEveryone, ofKnown) => {
  const text = (share: unknown) => `${(Number(share) * 100).toFixed(1)} %`;
  expect(page).toContain(`| ${label} | ${text(ofEveryone)} | ${text(ofKnown)} |`);
});

it('the page tells every reason, and no other', () => {
  const told = page.split('\n').filter((line) => line.startsWith('- '));
  expect(told).toEqual(sentences.map((one) => `- ${one}`));
});
