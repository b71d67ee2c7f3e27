import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secureBits } from '@tessera/privacy';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal } from '../folder.fixture.ts';
import { csvLine } from '../publish/csv.ts';
import { planIn, releaseIn } from '../release.fixture.ts';
import { type ReleasePlan, type ReleaseResult, release } from '../release.ts';
import { testEffects } from '../small.fixture.ts';
import { verifyBundle } from '../verify/verify.ts';
import { cellsOfLine } from './csv-line.ts';
import { publishedCounts } from './previous.ts';

describe('a line of our own CSV', () => {
  it('gives back the cells it was written from', () => {
    const cell = fc.stringMatching(/^[a-zA-Z0-9 ,"]{1,8}$/);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        expect(cellsOfLine(csvLine(cells).slice(0, -1))).toEqual(cells);
      }),
    );
  });
});

describe('published counts', () => {
  it('are those with an interval; a header is none', async () => {
    const counts = await publishedCounts([
      'a,b,c,d,count,low,high,display',
      'x,1,,,10,6,14,10',
      '',
    ]);
    expect([...counts.keys()]).toEqual([JSON.stringify(['x', '1', '', ''])]);
    expect([...counts.values()][0]?.variance).toBeCloseTo((4 / 1.959964) ** 2, 5);
  });
});

/** A release with noise that nobody can repeat, as one that may be subtracted has. */
const realIn = (path: string, more: Partial<ReleasePlan> = {}) =>
  release({ ...planIn(path, 900), ...more }, { ...testEffects(), bits: secureBits() });

describe('a release that is told of an earlier one', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tessera-previous-')));
  let first: ReleaseResult;
  let second: ReleaseResult;
  beforeAll(async () => {
    first = await realIn(join(folder, 'one'));
    const previous = [join(folder, 'one', 'out')];
    second = await releaseIn(join(folder, 'two'), { previous, epsilon: 2 }, 900);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says what can be seen by subtracting, and what both promise together', () => {
    expect(first.attacks.previous).toEqual([]);
    const [found] = second.attacks.previous;
    expect(found?.counts).toBeGreaterThan(200);
    // The same people: about one count in twenty differs by more than noise.
    expect((found?.beyond_noise ?? 0) / (found?.counts ?? 1)).toBeLessThan(0.15);
    expect(found?.smallest_change).toBeGreaterThan(1);
    expect(found?.epsilon_together).toBeGreaterThan(4);
    expect(found?.epsilon_together).toBeLessThan(6);
    expect(found?.delta_together).toBeCloseTo(2e-6, 12);
  });

  it('tells it on its page, and is whole but for the repeatable noise of this test', async () => {
    const page = readFileSync(join(folder, 'two', 'out', 'attacks.html'), 'utf8');
    expect(page).toContain('One earlier release was subtracted from this one: “');
    expect(page).toContain('This release less an earlier one');
    expect(page).not.toContain(folder);
    const { checks } = await verifyBundle(join(folder, 'two', 'out'));
    expect(checks.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual([
      'the noise came from a cryptographic generator',
    ]);
  });

  it('adds up both deltas, so that an earlier larger one leaves a finite epsilon', async () => {
    const larger = join(folder, 'four', 'out');
    const delta = 1e-4;
    await realIn(join(folder, 'four'), { out: larger, delta });
    const { attacks } = await releaseIn(join(folder, 'five'), { previous: [larger] }, 900);
    const [found] = attacks.previous;
    expect(found?.delta_together).toBeCloseTo(delta + 1e-6, 12);
    expect(found?.epsilon_together).toBeGreaterThan(4);
    expect(found?.epsilon_together).toBeLessThan(8);
  });

  it('refuses an earlier one whose thresholds take more than its delta, before anything is spent', async () => {
    const out = join(folder, 'seven', 'out');
    await realIn(join(folder, 'seven'), { out });
    const path = join(out, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    const line = {
      step: 'name the values of place',
      mechanism: 'thresholded-gaussian',
      parameter: { num: '100', den: '1' },
      sensitivity: 1,
      times: 1,
      delta: { num: '1', den: '100' },
      threshold: 1_000,
      rho_units: '5000000000',
    };
    manifest.accountant.trace.push(line);
    writeFileSync(path, JSON.stringify(manifest));
    const effects = testEffects();
    const plan = { ...planIn(join(folder, 'eight'), 900), previous: [out] };
    await expect(release(plan, effects)).rejects.toMatchObject({ code: 'BUNDLE_NOT_WHOLE' });
    expect(effects.stages).toEqual([]);
  });

  it('refuses an earlier one that verify refuses, before anything is spent', async () => {
    const out = join(folder, 'nine', 'out');
    await realIn(join(folder, 'nine'), { out });
    const plan = { ...planIn(join(folder, 'ten'), 900), previous: [out] };
    const page = readFileSync(join(out, 'README.md'), 'utf8');
    writeFileSync(join(out, 'README.md'), `${page}more`);
    const effects = testEffects();
    const error = await refusal('BUNDLE_NOT_WHOLE', release(plan, effects));
    expect(error.info.cause).toContain('README.md is as it was published');
    expect(effects.stages).toEqual([]);
  });

  it('refuses noise that can be repeated', async () => {
    const previous = [join(folder, 'two', 'out')];
    const again = releaseIn(join(folder, 'eleven'), { previous }, 900);
    expect((await refusal('BUNDLE_NOT_WHOLE', again)).info.cause).toContain('cryptographic');
  });

  it('ends without a trace when the earlier one is none', async () => {
    const previous = [join(folder, 'nowhere')];
    await expect(releaseIn(join(folder, 'three'), { previous }, 900)).rejects.toMatchObject({
      code: 'FILE_MISSING',
    });
    rmSync(join(folder, 'one', 'out', 'data', 'aggregates.csv'));
    const broken = [join(folder, 'one', 'out')];
    await expect(releaseIn(join(folder, 'six'), { previous: broken }, 900)).rejects.toMatchObject({
      code: 'BUNDLE_NOT_WHOLE',
    });
  });
});
