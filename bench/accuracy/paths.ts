import { join } from 'node:path';
import { ROOT } from '../inputs.ts';

/** Invented inputs and finished runs; never committed. */
export const CACHE = join(ROOT, '.cache/bench');

/** Where real files lie that may be measured and never committed. */
export const DATA = process.env['TESSERA_DATA'] ?? join(ROOT, '../shared/data');

/** What is committed: figures over runs, and the page made of them. */
export const RESULTS_FILE = join(ROOT, 'bench/accuracy/results.json');
export const PAGE_FILE = join(ROOT, 'docs/method/accuracy.md');
