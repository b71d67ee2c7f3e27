import { describe, expect, it } from 'vitest';
import { checkLock, lockProblems } from './check-lock.mjs';

const whole = { integrity: 'sha512-x' };

describe('the lock check', () => {
  it('finds nothing wrong with our own lock file', () => {
    expect(checkLock()).toEqual([]);
  });

  it("misses another platform's binary", () => {
    const tool = { ...whole, optionalDependencies: { 'tool-linux': '1.0.0', 'tool-mac': '1.0.0' } };
    const packages = { 'node_modules/tool': tool, 'node_modules/tool-linux': whole };
    expect(lockProblems({ packages })).toEqual([
      'node_modules/tool: its optional package tool-mac is not in the lock file',
    ]);
  });

  it.each([
    'node_modules/a/node_modules/tool/node_modules/bin',
    'node_modules/a/node_modules/bin',
    'node_modules/bin',
  ])('finds an optional package at %s', (place) => {
    const tool = { ...whole, optionalDependencies: { bin: '1.0.0' } };
    const packages = { 'node_modules/a/node_modules/tool': tool, [place]: whole };
    expect(lockProblems({ packages })).toEqual([]);
  });

  it('does not take a stranger’s copy for ours', () => {
    const tool = { ...whole, optionalDependencies: { bin: '1.0.0' } };
    const packages = { 'node_modules/tool': tool, 'node_modules/b/node_modules/bin': whole };
    expect(lockProblems({ packages })).toHaveLength(1);
  });

  it('refuses a package without a hash or with an address', () => {
    const packages = { 'node_modules/a': {}, 'node_modules/b': { ...whole, resolved: 'x:y' } };
    expect(lockProblems({ packages })).toEqual([
      'node_modules/a: no integrity hash',
      'node_modules/b: names the address it was fetched from',
    ]);
  });

  it.each(['^1.0.0', '~1.0.0', '*', '1.x', 'latest', '>=1.0.0'])(
    'refuses the range %s',
    (range) => {
      expect(lockProblems({ packages: { '': { devDependencies: { a: range } } } })).toEqual([
        `package.json: a must be exact, not ${range}`,
      ]);
    },
  );

  it('takes workspaces and their links as they are', () => {
    const packages = {
      'packages/model': { dependencies: { zod: '4.6.7', x: '1.0.0-rc.1' } },
      'node_modules/@tessera/model': { resolved: 'packages/model', link: true },
    };
    expect(lockProblems({ packages })).toEqual([]);
  });
});
