export type { CodedColumn, CodedTable } from './coded-table.ts';
export * from './count/index.ts';
export * from './explore/index.ts';
export * from './read/index.ts';
