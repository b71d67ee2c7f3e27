// The lock file is part of the source: exact, whole for every platform, and bound to no registry.
import { readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';

/** Every reason why a lock file would install something else, or nothing at all, on another machine. */
export function lockProblems({ packages }) {
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...missingOptional(packages, path, entry),
    ...inexact(path, entry),
    ...untied(path, entry),
  ]);
}

/** A platform's binary that is named but not locked makes `npm ci` fail there. */
function missingOptional(packages, path, { optionalDependencies = {} }) {
  return Object.keys(optionalDependencies)
    .filter((name) => !locked(packages, path, name))
    .map(
      (name) => `${path || 'package.json'}: its optional package ${name} is not in the lock file`,
    );
}

/** Looks where Node would look: in the package's own node_modules, then in every one above it. */
function locked(packages, path, name) {
  for (let above = path; ; above = above.slice(0, above.lastIndexOf('node_modules/'))) {
    if (packages[`${above ? `${above.replace(/\/$/, '')}/` : ''}node_modules/${name}`]) return true;
    if (!above.includes('node_modules/')) return above !== '' && locked(packages, '', name);
  }
}

/** What we ask for directly is asked for by its exact version. */
function inexact(path, { dependencies, devDependencies }) {
  if (path.includes('node_modules/')) return [];
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(version))
    .map(([name, version]) => `${path || 'package.json'}: ${name} must be exact, not ${version}`);
}

/** A package is known by the hash of its content, never by the address it once came from. */
function untied(path, { integrity, resolved, link, inBundle }) {
  if (!path.includes('node_modules/') || link) return [];
  return [
    ...(integrity || inBundle ? [] : [`${path}: no integrity hash`]),
    ...(resolved ? [`${path}: names the address it was fetched from`] : []),
  ];
}

/** Reads the repository's lock file and tells what is wrong with it. */
export const checkLock = () =>
  lockProblems(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')));
