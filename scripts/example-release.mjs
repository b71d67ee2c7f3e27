import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { files } from './files.mjs';
import { fingerprint } from './fingerprint.mjs';
import { inRoot, root } from './root.mjs';
import { runNode } from './run.mjs';
import { tools } from './tools.mjs';

export const EXAMPLE = 'examples/caseload/cases.csv';
export const RELEASE = '.cache/example-release';
const RECORD = inRoot(`${RELEASE}.inputs`);

/** True when the release was made by this code from these inputs. */
export function releaseIsCurrent() {
  return (
    existsSync(inRoot(RELEASE, 'manifest.json')) &&
    existsSync(RECORD) &&
    readFileSync(RECORD, 'utf8').trim() === inputs()
  );
}

/** Runs the whole pipeline on the bundled example; what was published before stays until the new one is whole. */
export async function makeRelease() {
  rmSync(RECORD, { force: true });
  const { ok } = await runNode(
    [
      ...[tools.tessera, 'release', EXAMPLE, '--out', RELEASE, '--force'],
      ...['--invented', '--title', 'An invented caseload'],
    ],
    { show: 'errors' },
  );
  if (ok) writeFileSync(RECORD, `${inputs()}\n`);
  return ok;
}

/** Everything a release depends on: the example's files, the built code and the versions it runs with. */
function inputs() {
  const built = files(inRoot('packages'), new Set(['node_modules', 'src'])).filter((path) =>
    /[\\/](?:dist|bin)[\\/].*\.js$/.test(path.slice(root.length)),
  );
  return fingerprint([
    ...files(inRoot('examples/caseload')),
    ...built,
    inRoot('package-lock.json'),
  ]);
}
