// Attack: make one person count many times, by many records.
import { type ByteSource, memoryEngine, readCases } from '@tessera/engine';
import { describe, expect, test } from 'vitest';
import { makeBundle } from './bundle.fixture.ts';
import {
  codebookOf,
  csvOf,
  SHELTER,
  SHELTER_HEADER,
  type Visit,
  visits,
} from './shelter.fixture.ts';

const PEOPLE = 400;
const RECORDS = 50;
const CODEBOOK = codebookOf(SHELTER);

const she: Visit = {
  caseId: 'she',
  year: '2020',
  gender: 'other',
  ageBand: '0-17',
  grown: 'child',
  country: 'rareland',
  forcedLabour: '1',
  sexual: '1',
  inWords: '',
};

/** The same person told differently each time. */
const changing = Array.from({ length: RECORDS }, (_, i) => ({
  ...(visits(RECORDS, 4)[i] as Visit),
  caseId: i % 2 === 0 ? 'she' : '  she ',
}));

const others = visits(PEOPLE);

/** Her records spread over the file. */
function spread(hers: readonly Visit[]): readonly Visit[] {
  const gap = Math.floor(PEOPLE / hers.length);
  return others.flatMap((visit, i) => {
    const mine = i % gap === 0 ? hers[i / gap] : undefined;
    return mine === undefined ? [visit] : [mine, visit];
  });
}

/** By how much two files differ, for each table of up to three columns: people moved in or out. */
async function moved(
  a: readonly Visit[],
  b: readonly Visit[],
  subject: boolean,
): Promise<readonly number[]> {
  const header = subject ? SHELTER_HEADER : SHELTER_HEADER.slice(1);
  const tables = await Promise.all(
    [a, b].map(async (records) => {
      const bytes = new TextEncoder().encode(csvOf(records, header));
      const source: ByteSource = async function* () {
        yield bytes;
      };
      const { table } = await readCases(source, CODEBOOK);
      return (await memoryEngine(table).allMarginals(3)).sensitive.counts;
    }),
  );
  const [near, far] = tables as [readonly Int32Array[], readonly Int32Array[]];
  return near.map((counts, at) =>
    counts.reduce((sum, count, cell) => sum + Math.abs(count - (far[at]?.[cell] ?? 0)), 0),
  );
}

describe('one person with many records', () => {
  test.each([
    ['the same record fifty times', Array.from({ length: RECORDS }, () => she)],
    ['fifty records that contradict each other', changing],
  ])('%s: moves every table by one person', async (_, hers) => {
    const differences = await moved(spread(hers), others, true);
    expect(new Set(differences)).toEqual(new Set([1]));
  });

  test('power: without a subject column she moves them by fifty', async () => {
    const hers = Array.from({ length: RECORDS }, () => she);
    expect(Math.max(...(await moved(spread(hers), others, false)))).toBe(RECORDS);
  });

  test('fifty records and one record give the same release, byte for byte', async () => {
    const again = Array.from({ length: RECORDS - 1 }, () => she);
    const order = { codebook: SHELTER, seed: 41 };
    const many = await makeBundle({
      ...order,
      csv: csvOf([she, ...others, ...again], SHELTER_HEADER),
    });
    const once = await makeBundle({ ...order, csv: csvOf([she, ...others], SHELTER_HEADER) });
    expect(many.result.records).toBe(once.result.records + RECORDS - 1);
    expect(many.files).toEqual(once.files);
    expect(many.result.manifest.guarantee.unit).toBe('person');
  });
});
