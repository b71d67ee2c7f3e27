import { inRoot } from './root.mjs';

/** The programs that come with the repository, by their JavaScript entry: the same on every system. */
export const tools = {
  biome: inRoot('node_modules/@biomejs/biome/bin/biome'),
  depcruise: inRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
  tessera: inRoot('packages/cli/bin/tessera.js'),
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  vite: inRoot('node_modules/vite/bin/vite.js'),
  vitest: inRoot('node_modules/vitest/vitest.mjs'),
};
