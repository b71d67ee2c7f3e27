import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ASPECTS, type Check, type Checked, loadResources } from '@tessera/content/library';
import { expect, it } from 'vitest';
import { CHECKED_ON } from '../../packages/content/src/library/resources/checks.ts';
import { added, csv, found, problems } from './library.example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const page = read('library.md');
const shipped = await loadResources();

it('the example of the page is the one that runs here, and nothing is wrong with its resource', () => {
  const [, block] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  expect(block).toBe(read('library.example.ts'));
  expect(added.map(({ id }) => id)).toEqual(['invented-lighthouse-card-2025']);
  expect(csv.split('\r\n')).toHaveLength(3);
});

it.each(found)('the page tells what %s finds first', (query, id) => {
  expect(id).toBe('invented-lighthouse-card-2025');
  expect(page).toContain(`| ${query} | ${id} |`);
});

it('the page tells every problem, and no other', () => {
  const told = page.split('\n').filter((line) => line.startsWith('- '));
  const lines = problems.map(
    ({ code, path, cause, remedy }) => `- \`${code}\` at ${path.join('.')}: ${cause}. ${remedy}`,
  );
  expect(told).toEqual(lines);
});

it('the page tells how many resources are shipped', () => {
  expect(page).toContain(`| of ${shipped.length} resources | read | reported | unread |`);
});

it.each(ASPECTS)('the page tells for how many the check of %s was made', (aspect) => {
  const made = ({ checked }: { readonly checked: Checked }): Check => checked[aspect];
  const counts = (['read', 'reported', 'unread'] as const).map(
    (check) => shipped.filter((one) => made(one) === check).length,
  );
  expect(page).toContain(`| ${aspect} | ${counts.join(' | ')} |`);
});

it('the page tells where addresses lead', () => {
  const [resource, library, publisher] = (['resource', 'library', 'publisher'] as const).map(
    (place) => shipped.filter(({ leadsTo }) => leadsTo === place).length,
  );
  const sentence = `itself for ${resource}, to a page about it for ${library}, and to its publisher for ${publisher}.`;
  expect(page).toContain(sentence);
});

it('the command of the page checks what is shipped on any day, and fails when something is out of date', () => {
  expect(page).toContain('npx tsx docs/library-today.ts\n');
  const script = fileURLToPath(new URL('../library-today.ts', import.meta.url));
  const on = (day: string) => {
    const args = ['--conditions=@tessera/source', '--import', 'tsx', script, '--on', day];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { status, stdout };
  };
  const before = on(CHECKED_ON);
  expect(before.stdout).toContain(`${shipped.length} resources on ${CHECKED_ON}, problems: 0`);
  expect(before.stdout).toContain('from 2027-12-31 on not shown: ecowas-review-2025, ');
  expect(before.status).toBe(0);
  const after = on('2027-12-31');
  expect(after.stdout).toContain('EXPIRED ecowas-review-2025: expired on 2027-12-31.');
  expect(after.status).toBe(1);
  expect(on('tomorrow').status).toBe(2);
});
