// What neither the compiler nor the linter knows to be wrong in a text.
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { files } from './files.mjs';
import { inRoot, root } from './root.mjs';

const TEXT =
  /\.(?:c?[jt]s|mjs|json|md|ya?ml|html|css|svg|sh)$|(?:^|\/)(?:run|LICENSE|\.gitignore|\.npmrc)$/;
const CORE = /^packages\/(?:privacy|release)\//;
const SHIPPED = /^packages\/[^/]+\/src\/(?!.*\.(?:test|fixture)\.ts$)/;

/**
 * Where an unprotected value may be opened: mechanisms, engines, and what stays private. The
 * k-anonymous tier works on records themselves, outside the guarantee; "sensitive" is its word for
 * attributes.
 */
const OPENS_SENSITIVE =
  /^packages\/(?:privacy\/src\/(?:mechanism|kanon)|engine\/src|release\/src\/(?:assess|inspect|anonymise))\//;

const RULES = [
  {
    pattern: /\.sensitive\b/,
    where: { test: (path) => CORE.test(path) && SHIPPED.test(path) && !OPENS_SENSITIVE.test(path) },
    reason: 'an unprotected value is opened outside a mechanism',
  },
  {
    pattern: /Math\.random/,
    where: SHIPPED,
    reason: 'chance must come from the generator that was passed in',
  },
  {
    pattern: /(?<![\w.:/-])\/(?:home|Users|root|work)\//,
    where: /./,
    reason: "a path of somebody's own machine",
  },
  {
    pattern: /\b(?:TODO|FIXME|XXX)\b/,
    where: /^(?!scripts\/check-source)/,
    reason: 'unfinished work',
  },
  { pattern: /^(?:<{7}|>{7}) /, where: /./, reason: 'an unresolved merge' },
  { pattern: /\bregistry\s*=\s*\w+:/, where: /./, reason: 'the address of a package registry' },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE/, where: /./, reason: 'a private key' },
];

/** Every line of one file that must not be there. */
export function sourceProblems(path, text) {
  const rules = RULES.filter(({ where }) => where.test(path));
  return text
    .split('\n')
    .flatMap((line, index) =>
      rules
        .filter(({ pattern }) => pattern.test(line))
        .map(({ reason }) => `${path}:${index + 1}: ${reason}`),
    );
}

/** Reads every text of the repository and tells which lines are wrong. */
export function checkSource() {
  return files(root)
    .map((path) => relative(root, path).split(sep).join('/'))
    .filter((path) => TEXT.test(path) && path !== 'package-lock.json')
    .flatMap((path) => sourceProblems(path, readFileSync(inRoot(path), 'utf8')));
}
