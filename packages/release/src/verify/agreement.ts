import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { drawPaths } from '../publish/draws.ts';
import type { Manifest } from '../publish/manifest.ts';
import { INVENTED } from '../publish/pages/citation.ts';
import { type Check, listed } from './check.ts';
import { describedFields, describedPackage } from './described.ts';
import { unpaidSteps } from './unpaid-steps.ts';
import type { ValueChecks } from './value-checks.ts';

/**
 * Whether the manifest and the files say the same. Hashes show that files were not changed since the
 * manifest was written; these checks find a manifest that was written to say something else.
 */
export async function agreementChecks(
  folder: string,
  manifest: Manifest,
  records: ValueChecks['records'],
): Promise<readonly Check[]> {
  const fields = (await describedFields(folder)) ?? [];
  const counts = await aggregateCounts(join(folder, 'data/aggregates.csv'));
  // Columns that were measured: the others are derived and have no code list.
  const columns = fields.filter(({ constraints }) => constraints !== undefined).length;
  const unpaid = unpaidSteps(manifest, { columns, ...counts });
  return [
    await sameWords(folder, manifest),
    sameNumbers(manifest, counts.everyone, records),
    {
      name: 'the trace pays for everything that is published',
      passed: unpaid.length === 0,
      expected: 'a line of the trace in manifest.json for every table of data/aggregates.csv',
      found: `${columns} columns, ${counts.groups} questions${unpaid.length === 0 ? '' : `; not paid for as it should be: ${listed(unpaid)}`}`,
    },
  ];
}

async function sameWords(folder: string, manifest: Manifest): Promise<Check> {
  const described = await describedPackage(folder);
  const readme = await readFile(join(folder, 'README.md'), 'utf8').catch(() => '');
  const invented = readme.includes(INVENTED);
  const found = `“${described?.title ?? ''}”, ${described?.created ?? 'no day'} (datapackage.json), ${inventedText(invented)} (README.md)`;
  return {
    name: 'manifest and files say the same of title, day and invention',
    passed:
      described?.title === manifest.title &&
      described.created === manifest.created &&
      invented === manifest.invented,
    expected: `“${manifest.title}”, ${manifest.created}, ${inventedText(manifest.invented)} (manifest.json)`,
    found: described === undefined ? `no datapackage.json that can be read; ${found}` : found,
  };
}

const inventedText = (invented: boolean) => (invented ? 'invented' : 'not invented');

function sameNumbers(
  { synthetic_records, people, parameters }: Manifest,
  everyone: number | undefined,
  records: ValueChecks['records'],
): Check {
  const draws = parameters.synthesis?.draws ?? [];
  const expected = [synthetic_records, ...draws];
  const found = ['data/microdata.csv', ...drawPaths(draws.length)].map((path) => records.get(path));
  const told = (counts: readonly (number | undefined)[], of: number | undefined) =>
    `${counts.map((count) => count ?? 'unreadable').join(', ')} synthetic records, ${of ?? 'no number of'} people`;
  return {
    name: 'manifest and files say the same number of people and records',
    passed: everyone === people.value && expected.every((count, i) => count === found[i]),
    expected: `${told(expected, people.value)} (manifest.json)`,
    found: `${told(found, everyone)} (data)`,
  };
}

async function* linesIn(path: string): AsyncGenerator<string> {
  const input = createReadStream(path, 'utf8').on('error', () => {});
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch {
    // A file that is not there was told about by its own check.
  }
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
  return { everyone, groups, published: columns.size };
}
