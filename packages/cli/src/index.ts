export { main, run } from './main.ts';
export type { Io } from './terminal/io.ts';
