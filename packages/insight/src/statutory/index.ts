export type { Absent, CountedCell, Grid, LineSum } from './grid.ts';
export { perHundredThousand } from './per-hundred-thousand.ts';
export { type CountedRows, rowsCountOf } from './rows-count.ts';
export { type StatedCell, type StatingRules, statedGrid } from './stated-grid.ts';
export { type Crossed, restOf, sumOver } from './sum-over.ts';
export { type ToldLines, toldLines } from './told-lines.ts';
export { isTooFew } from './too-few.ts';
