import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { refusal, testFolder } from '../folder.fixture.ts';
import { planIn, releaseIn } from '../release.fixture.ts';
import { release } from '../release.ts';
import { testEffects } from '../small.fixture.ts';
import { verifyBundle } from '../verify/verify.ts';
import { parseCsv } from './csv-parser.fixture.ts';
import { DATA_PACKAGE_SCHEMA } from './data-package-schema.fixture.ts';
import { checkDraws, drawPaths, MOST_DRAWS } from './draws.ts';
import { layoutOf } from './layout.ts';

const folder = testFolder();
const text = (path: string) => readFileSync(folder.at('out', path), 'utf8');
const REPEATABLE = 'the noise came from a cryptographic generator';
const failing = async () =>
  (await verifyBundle(folder.at('out'))).checks
    .filter(({ passed, name }) => !passed && name !== REPEATABLE)
    .map(({ name }) => name);

describe('further synthetic files', () => {
  it('are drawn anew, listed, described, and whole', async () => {
    const effects = testEffects();
    const { manifest } = await release({ ...planIn(folder.at()), draws: 3 }, effects);
    const rows = manifest.parameters.synthesis?.draws ?? [];
    expect(rows).toHaveLength(3);
    expect(effects.stages.filter((stage) => stage === 'draw again')).toHaveLength(3);
    const header = parseCsv(text('data/microdata.csv'))[0];
    const texts = drawPaths(3).map((path, k) => {
      const lines = parseCsv(text(path));
      expect(lines[0]).toEqual(header);
      expect(lines).toHaveLength(1 + (rows[k] as number));
      return text(path);
    });
    expect(new Set([...texts, text('data/microdata.csv')]).size).toBe(4);
    const ajv = new Ajv2020.default({ allErrors: true, strict: false });
    addFormats.default(ajv);
    const describes = ajv.compile(DATA_PACKAGE_SCHEMA);
    const description = JSON.parse(text('datapackage.json'));
    describes(description);
    expect(describes.errors ?? []).toEqual([]);
    const schemas = description.resources.map(({ schema }: { schema: unknown }) => schema);
    expect(schemas.filter((one: unknown) => one === 'data/microdata.schema.json')).toHaveLength(5);
    const names = description.resources.map(({ name }: { name: string }) => name);
    expect(names).toContain('draws-microdata-03-csv');
    expect(text('README.md')).toContain('data/draws/microdata-03.csv');
    expect(text('report.html')).toContain('each of the 3 further files');
    expect(await failing()).toEqual([]);
  });

  it('change neither the promise nor anything that was measured', async () => {
    const { manifest } = await releaseIn(folder.at('with'), { draws: 2 });
    const without = await releaseIn(folder.at('without'));
    expect(manifest.accountant).toEqual(without.manifest.accountant);
    expect(manifest.guarantee).toEqual(without.manifest.guarantee);
    for (const path of ['data/aggregates.csv', 'data/microdata.csv']) {
      const [one, other] = ['with', 'without'].map((name) =>
        readFileSync(folder.at(name, 'out', path), 'utf8'),
      );
      expect(one).toBe(other);
    }
  });

  it('cannot be taken away, added, or made longer unseen', async () => {
    await releaseIn(folder.at(), { draws: 2 });
    const manifest = JSON.parse(text('manifest.json'));
    const [first = '', second = ''] = drawPaths(2);
    const original = text(second);
    writeFileSync(folder.at('out', second), `${original}${original.split('\n')[1]}\n`);
    expect(await failing()).toEqual([
      `${second} is as it was published`,
      'manifest and files say the same number of people and records',
    ]);
    const file = manifest.files.find(({ path }: { path: string }) => path === second);
    const changed = readFileSync(folder.at('out', second));
    file.bytes = changed.length;
    file.sha256 = createHash('sha256').update(changed).digest('hex');
    writeFileSync(folder.at('out', 'manifest.json'), JSON.stringify(manifest));
    expect(await failing()).toEqual([
      'manifest and files say the same number of people and records',
    ]);
    rmSync(folder.at('out', first));
    expect(await failing()).toContain(`${first} is as it was published`);
  });

  it('are not there where only totals can be published', async () => {
    const { manifest } = await releaseIn(folder.at(), { draws: 2 }, 60);
    expect(manifest.tier).toBe('totals');
    expect(manifest.files.map(({ path }) => path)).not.toContain(drawPaths(1)[0]);
    expect(await failing()).toEqual([]);
  });

  it('are replaced with the release that they belong to', async () => {
    await releaseIn(folder.at(), { draws: 3 });
    await releaseIn(folder.at(), { force: true });
    expect(folder.files('out')).toHaveLength(layoutOf(0).length);
  });
});

describe('checkDraws', () => {
  it.each([undefined, 0, 2, 5, MOST_DRAWS])('takes %s', (draws) => {
    expect(() => checkDraws(draws)).not.toThrow();
  });

  it.each([1, -2, 2.5, MOST_DRAWS + 1, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %s before a record is read',
    async (draws) => {
      const error = await refusal('PARAMETER_OUT_OF_RANGE', releaseIn(folder.at(), { draws }));
      expect(error.info.remedy).toContain('--draws');
      expect(folder.names()).not.toContain('out');
    },
  );
});
