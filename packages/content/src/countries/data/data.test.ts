import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { COUNTRIES } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { EDITION } from '../edition.ts';
import { importGlotip } from '../import/index.ts';
import { modulesOf } from '../import/modules.ts';
import { loadCorridors, loadFigures } from '../load.ts';
import { presenceIn } from '../presence.ts';
import { presenceOf } from '../published.ts';
import { corridorsSchema, figuresSchema } from '../schema.ts';

const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const ROOT = fileURLToPath(new URL('../../../../..', import.meta.url));
const FILE = join(
  process.env['TESSERA_DATA'] ?? join(ROOT, '../shared/data'),
  'indicators/unodc_glotip.csv',
);
/** It is read where it is, and never committed. */
const isHere = existsSync(FILE);

/** Most bytes that all figures may take on their way. */
const MOST_BYTES = 60_000;

describe('the figures that are shipped', () => {
  it('fit their schema: known countries, measures and years, and no number below five', async () => {
    const figures = await loadFigures();
    const { citizenships, repatriations } = await loadCorridors();
    expect(figuresSchema.safeParse(figures).error).toBeUndefined();
    for (const table of [citizenships, repatriations])
      expect(corridorsSchema.safeParse(table).error).toBeUndefined();
    expect([figures.size, citizenships.size, repatriations.size]).toEqual([185, 147, 143]);
  });

  it('tell presence as the figures have it', async () => {
    const figures = await loadFigures();
    for (const [, code] of COUNTRIES) {
      expect(`${code} ${presenceOf(code)}`).toBe(`${code} ${presenceIn(figures.get(code))}`);
    }
  });

  it('travel light', () => {
    const texts = ['figures.ts', 'corridors.ts', 'presence.ts'].map(here);
    const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it.each([
    ['KHM', 'children', 2019, 196],
    ['KHM', 'everyone', 2019, 456],
    ['KHM', 'convicted', 2019, 63],
    ['GBR', 'children', 2021, 5_464],
    ['GBR', 'everyone', 2022, undefined],
    ['GBR', 'children-other', 2022, 4_049],
    ['BOL', 'otherSexChildren', 2019, 107],
    ['AGO', 'children', 2012, 'suppressed'],
    ['ALB', 'everyone-other', 2018, 'repeated'],
    ['PAK', 'everyone', 2019, 32_022],
  ])('%s, %s in %i: %s', async (code, measure, year, cell) => {
    expect((await loadFigures()).get(code)?.get(measure)?.get(year)).toBe(cell);
  });
});

describe("UNODC's own file", () => {
  if (isHere) ownFile();
  else
    it('is not here, so that the figures are not imported anew', () => {
      expect(isHere).toBe(false);
    });
});

function ownFile(): void {
  it('becomes the figures that are shipped, and what is wrong with it is counted', () => {
    const imported = importGlotip(readFileSync(FILE, 'utf8'), EDITION.years);
    for (const [name, text] of modulesOf(imported)) expect(here(name)).toBe(text);
    const counts: Record<string, number> = {};
    for (const { code } of imported.problems) counts[code] = (counts[code] ?? 0) + 1;
    expect(counts).toEqual({ NAME_UNKNOWN: 530, REPEATED: 402, COUNTRY_UNKNOWN: 26 });
  });

  it('is read the same with the line ends and the mark of another system', () => {
    const text = `\ufeff${readFileSync(FILE, 'utf8').replaceAll('\n', '\r\n')}`;
    const imported = importGlotip(text, EDITION.years);
    for (const [name, module] of modulesOf(imported)) expect(here(name)).toBe(module);
  });

  it('gives no number of an edition with another last year, but a problem', () => {
    const text = readFileSync(FILE, 'utf8').replaceAll(',2022,', ',2032,');
    const { figures, problems } = importGlotip(text, EDITION.years);
    const years = [...figures.values()].flatMap((table) =>
      [...table.values()].flatMap((series) => [...series.keys()]),
    );
    expect(Math.max(...years)).toBe(2021);
    expect(problems.filter(({ code }) => code === 'YEAR_UNKNOWN').length).toBeGreaterThan(2_000);
  });
}
