import { describe, expect, it } from 'vitest';
import { sourceProblems } from './check-source.mjs';

const chance = ['Math', 'random()'].join('.');

describe('the source check', () => {
  it('refuses unseen chance in what is shipped, and names the line', () => {
    expect(sourceProblems('packages/privacy/src/noise.ts', `one\n${chance}`)).toEqual([
      'packages/privacy/src/noise.ts:2: chance must come from the generator that was passed in',
    ]);
  });

  it.each([
    'packages/privacy/src/noise.test.ts',
    'packages/model/src/a.fixture.ts',
    'bench/run.ts',
  ])('lets chance be in %s', (path) => {
    expect(sourceProblems(path, chance)).toEqual([]);
  });

  it.each([
    ['a path of a machine', ['', 'home', 'ana', 'cases.csv'].join('/')],
    ['unfinished work', ['TO', 'DO'].join('')],
    ['an unresolved merge', `${'<'.repeat(7)} ours`],
    ['a registry', ['registry', 'https://packages.example'].join('=')],
    ['a key', ['-----BEGIN', 'PRIVATE KEY-----'].join(' ')],
  ])('refuses %s', (_, line) => {
    expect(sourceProblems('README.md', line)).toHaveLength(1);
  });

  it.each([
    ['packages/privacy/src/protect/protect.ts', 1],
    ['packages/release/src/publish/view-of.ts', 1],
    ['packages/release/src/count/count-source.ts', 1],
    ['packages/privacy/src/mechanism/measure.ts', 0],
    ['packages/release/src/assess/compare.ts', 0],
    ['packages/privacy/src/protect/protect.test.ts', 0],
  ])('knows where an unprotected value may be opened: %s', (path, problems) => {
    expect(sourceProblems(path, 'const open = counts.sensitive;')).toHaveLength(problems);
  });

  it('lets addresses and ordinary words be', () => {
    const text = 'https://example.org/home/page and ./home/plan, people at work/home';
    expect(sourceProblems('docs/guide/a.md', text)).toEqual([]);
  });
});
