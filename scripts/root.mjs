import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, wherever the command was started from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** An absolute path inside the repository. */
export const inRoot = (...parts) => join(root, ...parts);
