// Attack: pass off a release whose noise can be repeated as a protected one.
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type SecureBits, secureBits } from '@tessera/privacy';
import { verifyBundle } from '@tessera/release';
import { describe, expect, test } from 'vitest';
import { makeBundle, textOf } from './bundle.fixture.ts';
import { csvOf, SHELTER, SHELTER_HEADER, visits } from './shelter.fixture.ts';

const order = { csv: csvOf(visits(320), SHELTER_HEADER), codebook: SHELTER, seed: 71 };

interface ImportRule {
  readonly name: string;
  readonly severity: string;
  readonly from: { readonly pathNot: readonly string[] };
  readonly to: { readonly path: string };
}

describe('a release made with repeatable noise', () => {
  test('says so in its manifest and is not whole', async () => {
    const { dir, files } = await makeBundle(order);
    expect(JSON.parse(textOf(files, 'manifest.json')).mechanisms.randomness).toBe(
      'seeded-for-tests',
    );
    const { whole, checks } = await verifyBundle(dir);
    expect(whole).toBe(false);
    expect(checks.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual([
      'the noise came from a cryptographic generator',
    ]);
  });

  test('power: nothing else is wrong with it', async () => {
    const { dir, files } = await makeBundle(order);
    const manifest = textOf(files, 'manifest.json').replace('"seeded-for-tests"', '"csprng"');
    await writeFile(join(dir, 'manifest.json'), manifest);
    expect((await verifyBundle(dir)).whole).toBe(true);
  });

  test('cannot be had by giving the generator a seed', () => {
    const seedable = secureBits as unknown as (seed: number) => SecureBits;
    const words = [1, 1].map((seed) => {
      const bits = seedable(seed);
      return [bits.next(), bits.next(), bits.next(), bits.next()].join();
    });
    expect(words[0]).not.toBe(words[1]);
    expect(secureBits().kind).toBe('csprng');
  });

  test('cannot be made by what is shipped: an import rule forbids it', () => {
    const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
      readonly forbidden: readonly ImportRule[];
    };
    const rule = rules.forbidden.find(
      ({ name }) => name === 'seeded-noise-in-tests-only',
    ) as ImportRule;
    const free = (path: string) =>
      rule.from.pathNot.some((pattern) => new RegExp(pattern).test(path));
    expect(rule.severity).toBe('error');
    expect('packages/privacy/src/testing.ts').toMatch(new RegExp(rule.to.path));
    expect(free('packages/cli/src/effects.ts')).toBe(false);
    expect(free('packages/release/src/release.ts')).toBe(false);
    expect(free('attacks/seeded-noise.test.ts')).toBe(true);
  });
});
