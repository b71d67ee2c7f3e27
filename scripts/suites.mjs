// The test files of the repository, by what they prove. Every file belongs to exactly one suite.
import { relative, sep } from 'node:path';
import { files } from './files.mjs';
import { root } from './root.mjs';

/** The suites in the order in which they run; their patterns are in vitest.config.ts. */
export const SUITES = ['packages', 'pages', 'scripts', 'docs', 'golden', 'attacks', 'browser'];

/** Every test file that somebody wrote. */
export const testFiles = () =>
  files(root)
    .map((path) => relative(root, path).split(sep).join('/'))
    .filter((path) => /\.test\.[cm]?[jt]sx?$/.test(path));
