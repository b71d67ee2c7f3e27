import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { anonymiseFile } from '../anonymise/anonymise-file.ts';
import { TIERED_FILE } from '../anonymise/restricted.fixture.ts';
import { refusal, testFolder } from '../folder.fixture.ts';
import { csvOf, people, testEffects } from '../small.fixture.ts';
import { readManifest, verifyFolder } from './verify.ts';

const folder = testFolder();
beforeEach(async () => {
  const file = folder.write('cases.csv', csvOf(people(420)));
  const codebook = folder.write('tiered.yaml', TIERED_FILE);
  await anonymiseFile({ file, codebook, out: folder.at('out'), l: 2, t: 0.9 }, testEffects());
});

const failed = async () =>
  (await verifyFolder(folder.at('out'))).checks.filter(({ passed }) => !passed);

const names = async () => (await failed()).map(({ name }) => name);

/** Rewrites a file and what the manifest says of it: only the rows themselves can tell. */
function forge(change: (text: string) => string): void {
  const path = folder.at('out', 'microdata.csv');
  const text = change(readFileSync(path, 'utf8'));
  writeFileSync(path, text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  manifest((value) => ({
    ...value,
    files: (value['files'] as { path: string }[]).map((file) =>
      file.path === 'microdata.csv' ? { ...file, bytes: Buffer.byteLength(text), sha256 } : file,
    ),
  }));
}

function manifest(change: (value: Record<string, unknown>) => unknown): void {
  const path = folder.at('out', 'manifest.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
}

const ORDER = 'the order of the rows came from a cryptographic generator';

describe('verify of a restricted folder', () => {
  test('finds everything in order, but for the seed of a test', async () => {
    const found = await verifyFolder(folder.at('out'));
    expect(found).toMatchObject({ kind: 'k-anonymous', k: 11, m: 2, outsideGuarantee: true });
    expect(await names()).toEqual([ORDER]);
    expect(found.checks).toHaveLength(11);
  });

  test('notices a changed, a missing and a foreign file', async () => {
    writeFileSync(folder.at('out', 'README.md'), 'public');
    writeFileSync(folder.at('out', 'more.csv'), '');
    expect(await names()).toEqual([
      'README.md is as it was published',
      'nothing else lies in the folder',
      ORDER,
    ]);
  });

  test('counts k again in rows whose hash was forged', async () => {
    forge((text) => `${text}2019,Woman,0-17,,,0\n`.replace(/^(.*\n)(.*\n)/, '$1'));
    const rare = (await names()).filter((name) => name.includes('at least 11 times'));
    expect(rare.length).toBeGreaterThan(0);
  });

  test('counts combinations of facts again', async () => {
    forge((text) => {
      const [header = '', ...rows] = text.trimEnd().split('\n');
      const at = rows.findIndex((row) => /,,$|,,0$/.test(row));
      const cells = (rows[at] ?? '').split(',');
      const changed = [...cells.slice(0, 3), '1', '1', '1'].join(',');
      return `${[header, ...rows.map((row, i) => (i === at ? changed : row))].join('\n')}\n`;
    });
    expect(await names()).toContain(
      'every combination of up to 2 facts in a group occurs at least 11 times, or not at all',
    );
  });

  test('does not accept a column that the manifest does not speak of, or one that is not there', async () => {
    forge((text) => text.replace(/\n(?=.)/g, ',7\n').replace('forced,7', 'forced,id'));
    expect(await names()).toContain('the rows have the columns that the manifest speaks of');
    forge(() => 'year\n2019\n');
    expect(await names()).toContain('the rows have the columns that the manifest speaks of');
    forge(() => '');
    expect(await names()).toContain('the rows have the columns that the manifest speaks of');
  });

  test('holds the rows to the l and t of the manifest', async () => {
    manifest((value) => ({ ...value, parameters: { k: 11, m: 2, l: 3, t: 0.01 } }));
    expect(await names()).toContain(
      'every group keeps l = 3 and t = 0.01 in the sensitive attributes',
    );
  });

  test('refuses a manifest that claims a guarantee, or is nobody’s', async () => {
    manifest((value) => ({ ...value, outside_guarantee: false, epsilon: 1 }));
    await refusal('BUNDLE_NOT_WHOLE', verifyFolder(folder.at('out')));
    await refusal('FILE_MISSING', verifyFolder(folder.at('nowhere')));
  });

  test('is never taken for a public release', async () => {
    const error = await refusal('BUNDLE_NOT_WHOLE', readManifest(folder.at('out')));
    expect(error.message).toMatch(/restricted rows, and is no public release/);
  });
});
