import { join } from 'node:path';
import { ROOT } from '../inputs.ts';

/** Invented inputs and finished runs; never committed. */
export const CACHE = join(ROOT, '.cache/bench');

/** Where real files lie that may be measured and never committed. */
export const DATA = process.env['TESSERA_DATA'] ?? join(ROOT, '../shared/data');
