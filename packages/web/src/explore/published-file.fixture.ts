import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** CTDC's published file of 2021: it is read where it is, and never committed. */
export const PUBLISHED = join(
  process.env['TESSERA_DATA'] ?? join(ROOT, '../shared/data'),
  'ctdc/global_synthetic_2021.csv',
);

export const isPublishedHere = existsSync(PUBLISHED);
