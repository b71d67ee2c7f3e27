// The figures of the country pages, read from UNODC's file: npx tsx docs/country-figures.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EDITION } from '../packages/content/src/countries/edition.ts';
import { importGlotip } from '../packages/content/src/countries/import/index.ts';
import { modulesOf } from '../packages/content/src/countries/import/modules.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATA = process.env['TESSERA_DATA'] ?? join(ROOT, '../shared/data');
const FILE = join(DATA, 'indicators/unodc_glotip.csv');
const TO = join(ROOT, 'packages/content/src/countries/data');

const imported = importGlotip(readFileSync(FILE, 'utf8'), EDITION.years);
for (const [name, text] of modulesOf(imported)) writeFileSync(join(TO, name), text);
