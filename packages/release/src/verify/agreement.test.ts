import { cpSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../publish/manifest.ts';
import { AGREEMENT, bundleToTamperWith, type Changeable } from './tamper.fixture.ts';
import { readManifest } from './verify.ts';

const { root, whole, copy, failing, changeManifest, rehash } = bundleToTamperWith();

describe('a manifest that says something else than the files', () => {
  it.each<[string, number, (manifest: Changeable<Manifest>) => void]>([
    [
      'another title',
      0,
      (manifest) => {
        manifest.title = 'Real cases';
      },
    ],
    [
      'another day',
      0,
      (manifest) => {
        manifest.created = '2001-01-01T00:00:00Z';
      },
    ],
    [
      'another word on invention',
      0,
      (manifest) => {
        manifest.invented = !manifest.invented;
      },
    ],
    [
      'another number of people',
      1,
      (manifest) => {
        manifest.people.value += 1_000;
      },
    ],
    [
      'another number of records',
      1,
      (manifest) => {
        manifest.synthetic_records = 7;
      },
    ],
    [
      'another tier',
      2,
      (manifest) => {
        manifest.tier = 'totals';
      },
    ],
  ])('%s', async (_, check, change) => {
    changeManifest(change);
    expect(await failing()).toContain(AGREEMENT[check]);
  });

  it('a trace that leaves out what was published', async () => {
    const { trace } = (await readManifest(copy)).accountant;
    for (const left of new Set(trace.map(({ step }) => step))) {
      cpSync(join(whole, 'manifest.json'), join(copy, 'manifest.json'));
      changeManifest(({ accountant }) => {
        accountant.trace = accountant.trace.filter(({ step }) => step !== left);
      });
      expect(await failing(), left).toContain(AGREEMENT[2]);
    }
  });

  it('a list with one file more, which lies there', async () => {
    writeFileSync(join(copy, 'SENSITIVE-evaluation.json'), '{}');
    changeManifest(({ files }) => {
      files.push({ path: 'SENSITIVE-evaluation.json', bytes: 0, sha256: '0'.repeat(64) });
    });
    rehash();
    expect(await failing()).toContain('SENSITIVE-evaluation.json is as it was published');
  });

  it('a file that is a link to another place', async () => {
    const elsewhere = join(root, 'elsewhere.md');
    renameSync(join(copy, 'README.md'), elsewhere);
    symlinkSync(elsewhere, join(copy, 'README.md'));
    expect(await failing()).toContain('README.md is as it was published');
  });
});
