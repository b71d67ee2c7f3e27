import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secureBits } from '@tessera/privacy';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Manifest } from '../publish/manifest.ts';
import { planIn } from '../release.fixture.ts';
import { release } from '../release.ts';
import { testEffects } from '../small.fixture.ts';
import { verifyBundle } from './verify.ts';

/** The checks that compare the manifest with what the files say. */
export const AGREEMENT: readonly string[] = [
  'manifest and files say the same of title, day and invention',
  'manifest and files say the same number of people and records',
  'the trace pays for everything that is published',
  'data/microdata.schema.json and codebook.csv list the same values',
  'every value of data/microdata.csv is one that the codebook allows',
  'the attack report is of this promise and follows from its own counts',
];

export type Changeable<T> = T extends object ? { -readonly [K in keyof T]: Changeable<T[K]> } : T;

/** A real release, and before every test a fresh copy of it to tamper with. */
export function bundleToTamperWith() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'tessera-verify-')));
  const whole = join(root, 'whole', 'out');
  const copy = join(root, 'copy');

  beforeAll(async () => {
    await release(planIn(join(root, 'whole'), 600), { ...testEffects(), bits: secureBits() });
  });
  beforeEach(() => {
    rmSync(copy, { recursive: true, force: true });
    cpSync(whole, copy, { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  /** The names of the checks that fail. */
  async function failing(folder = copy): Promise<readonly string[]> {
    const { whole: isWhole, checks } = await verifyBundle(folder);
    const names = checks.filter(({ passed }) => !passed).map(({ name }) => name);
    expect(isWhole).toBe(names.length === 0);
    return names;
  }

  /** The same without the agreement checks, which a changed file may fail as well. */
  const failingAlone = async () => (await failing()).filter((name) => !AGREEMENT.includes(name));

  function changeManifest(change: (manifest: Changeable<Manifest>) => void): void {
    const path = join(copy, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Changeable<Manifest>;
    change(manifest);
    writeFileSync(path, JSON.stringify(manifest));
  }

  /** Writes the manifest anew so that every hash is right again, as somebody who tampers would. */
  function rehash(): void {
    changeManifest((manifest) => {
      for (const file of manifest.files) {
        const data = readFileSync(join(copy, file.path));
        file.bytes = data.length;
        file.sha256 = createHash('sha256').update(data).digest('hex');
      }
    });
  }

  return { root, whole, copy, failing, failingAlone, changeManifest, rehash };
}
