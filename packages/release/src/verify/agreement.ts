import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { drawPaths } from '../publish/draws.ts';
import type { Manifest } from '../publish/manifest.ts';
import { INVENTED } from '../publish/pages/citation.ts';
import type { Check } from './check.ts';
import { describedFields, describedPackage } from './described.ts';

/**
 * Whether the manifest and the files say the same. Hashes show that files were not changed since the
 * manifest was written; these checks find a manifest that was written to say something else.
 */
export async function agreementChecks(
  folder: string,
  manifest: Manifest,
): Promise<readonly Check[]> {
  const described = await describedPackage(folder);
  const fields = (await describedFields(folder)) ?? [];
  const counts = await aggregateCounts(join(folder, 'data/aggregates.csv'));
  const rows = await recordsIn(folder, 'data/microdata.csv');
  const expected = manifest.parameters.synthesis?.draws ?? [];
  const drawn = await Promise.all(
    drawPaths(expected.length).map((path) => recordsIn(folder, path)),
  );
  const readme = await readFile(join(folder, 'README.md'), 'utf8').catch(() => '');
  const title = described?.title;
  // Columns that were measured: the others are derived and have no code list.
  const columns = fields.filter(({ constraints }) => constraints !== undefined).length;
  return [
    {
      name: 'manifest and files say the same of title, day and invention',
      passed:
        title === manifest.title &&
        described?.created === manifest.created &&
        readme.includes(INVENTED) === manifest.invented,
      found: title === undefined ? 'no description' : title,
    },
    {
      name: 'manifest and files say the same number of people and records',
      passed:
        rows === manifest.synthetic_records &&
        counts.everyone === manifest.people.value &&
        expected.every((count, k) => drawn[k] === count),
      found: `${rows} synthetic records${drawn.length === 0 ? '' : `, ${drawn.length} further draws`}`,
    },
    {
      name: 'the trace pays for everything that is published',
      passed: covers(manifest, columns, counts.groups, counts.columns),
      found: `${columns} columns, ${counts.groups} questions`,
    },
  ];
}

/** Whether every published table has a line that paid for it, with the sensitivity that it has. */
function covers(manifest: Manifest, columns: number, groups: number, published: number): boolean {
  const paid = new Map<string, number>();
  for (const { step, mechanism, sensitivity, times } of manifest.accountant.trace) {
    const key = `${step}|${mechanism}|${sensitivity}`;
    paid.set(key, (paid.get(key) ?? 0) + times);
  }
  const has = (step: string, times: number, sensitivity = 1, mechanism = 'discrete-gaussian') =>
    (paid.get(`${step}|${mechanism}|${sensitivity}`) ?? 0) === times;
  if (!has('the number of people', 1)) return false;
  if (manifest.tier === 'totals') return has('a few totals', published);
  const pairs = (columns * (columns - 1)) / 2;
  const triples = (pairs * (columns - 2)) / 3;
  const draws = Math.max(0, columns - 1);
  const truth = [columns, pairs, triples].every(
    (tables, i) => tables === 0 || has(`how true the rows are, tables of ${i + 1}`, 1, tables),
  );
  return (
    columns === published &&
    coversShared(manifest, paid) &&
    has('every column on its own', columns) &&
    has('people whose answer is known, by question', groups) &&
    has('choose which pairs of columns to measure best', draws, 1, 'exponential') &&
    has('every pair of columns', pairs) &&
    truth
  );
}

/** Shared records are counted once, after it was asked whether there are enough of them. */
function coversShared({ parameters }: Manifest, paid: ReadonlyMap<string, number>): boolean {
  const asked = paid.get('people who share their whole record with many|discrete-gaussian|1') ?? 0;
  const counted = paid.get('whole records that many people share|thresholded-gaussian|1') ?? 0;
  const published = (parameters.synthesis?.shared_records ?? 0) > 0 ? 1 : 0;
  return asked <= 1 && counted <= asked && published <= counted;
}

async function* linesIn(path: string): AsyncGenerator<string> {
  const input = createReadStream(path, 'utf8').on('error', () => {});
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch {
    // A file that is not there was told about by its own check.
  }
}

/** Lines below the header. */
async function recordsIn(folder: string, path: string): Promise<number> {
  let lines = -1;
  for await (const _ of linesIn(join(folder, path))) lines += 1;
  return lines;
}

/** What the first lines of the aggregates, those before the pairs, say. */
async function aggregateCounts(path: string) {
  let everyone: number | undefined;
  let groups = 0;
  const columns = new Set<string>();
  for await (const line of linesIn(path)) {
    const [column = '', value = '', second = '', , count] = line.split(',');
    if (column === 'column_1') continue;
    if (second !== '') break;
    if (column === '(everyone)') everyone = Number(count);
    else if (value === '(any recorded)') groups += 1;
    else columns.add(column);
  }
  return { everyone, groups, columns: columns.size };
}
