import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { IMPORT_PROBLEMS } from '../../packages/content/src/countries/import/index.ts';
import { beside, cells, shares } from './countries.example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const page = read('countries.md');

it('the example of the page is the one that runs here', () => {
  const [, block] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  expect(block).toBe(read('countries.example.ts'));
});

it.each(Object.entries(cells))('the page tells the cell of %s', (name, cell) => {
  expect(page).toContain(`| ${name} | ${cell} |`);
});

it.each(Object.entries(shares))('the page tells the share of %s', (name, share) => {
  const text =
    share.kind === 'share'
      ? `${share.children} of ${share.known}, ${(100 * share.share).toFixed(1)} %`
      : `blank: ${share.reason}`;
  expect(page).toContain(`| ${name} | ${text} |`);
});

it('the page tells what stands beside the detections', () => {
  const directions = [beside?.detected, ...(beside?.effort ?? [])].map(
    (change) => `${change?.measure} ${change?.direction}`,
  );
  expect([beside?.from, beside?.to, ...directions]).toEqual([
    2019,
    2020,
    'children down',
    'offences up',
    'contacted down',
  ]);
  expect(page).toContain('children detected in Cambodia went down, the offences recorded went up');
});

it('every problem of the table is one that there is', () => {
  const told = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
  expect(told).toHaveLength(3);
  for (const code of told) expect(Object.keys(IMPORT_PROBLEMS)).toContain(code);
});
