import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryEngine } from '@tessera/engine';
import type { ErrorCode } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { refusal, testFolder } from './folder.fixture.ts';
import { ENOUGH, planIn } from './release.fixture.ts';
import { type ReleasePlan, release } from './release.ts';
import { type TestEffects, testEffects } from './small.fixture.ts';

const folder = testFolder();

const INPUTS = ['cases.csv', 'small.yaml'];
const PRIVATE = ['SENSITIVE-README.md', 'SENSITIVE-evaluation.json', 'SENSITIVE-issues.csv'];

const hashes = (name: string) =>
  folder.files(name).map((path) => {
    const content = readFileSync(folder.at(name, path));
    return `${path} ${createHash('sha256').update(content).digest('hex')}`;
  });

describe('release', () => {
  it('goes from a file to a folder, and tells every stage as it begins', async () => {
    const effects = testEffects();
    const result = await release(planIn(folder.at()), effects);
    expect(result.records).toBe(ENOUGH);
    expect(result.manifest.tier).toBe('full');
    expect(effects.stages).toEqual([
      'read the header',
      'read and code the records',
      'count people',
      'measure shared records',
      'measure columns',
      'choose pairs',
      'measure pairs',
      'model and draw synthetic rows',
      'measure how true the rows are',
      'attack a trial release of made-up people',
      'write the bundle',
    ]);
    expect(folder.names()).toEqual([...INPUTS, 'out'].sort());
    expect(folder.files('out')).toHaveLength(12);
  });

  it('gives the same bundle for the same words of chance, and another for others', async () => {
    const bundle = async (name: string, seed: number) => {
      await release({ ...planIn(folder.at(), 300), out: folder.at(name) }, testEffects({ seed }));
      return hashes(name);
    };
    const first = await bundle('a', 1);
    expect(await bundle('b', 1)).toEqual(first);
    expect(await bundle('c', 2)).not.toEqual(first);
  });

  it('uses epsilon 4 and delta 1e-6 unless told otherwise', async () => {
    const plan = planIn(folder.at(), 300);
    const { manifest } = await release(plan, testEffects());
    expect(manifest.guarantee).toMatchObject({ epsilon: 4, delta: 1e-6, unit: 'record' });
    const other = { ...plan, epsilon: 25, delta: 1e-5, understood: true, force: true };
    const again = await release(other, testEffects());
    expect(again.manifest.guarantee).toMatchObject({ epsilon: 25, delta: 1e-5 });
  });

  it('names a release after its codebook, or as it is told, or as invented', async () => {
    const titleOf = async (more: Partial<ReleasePlan>) => {
      const plan = { ...planIn(folder.at(), 60), force: true, ...more };
      return (await release(plan, testEffects())).manifest.title;
    };
    expect(await titleOf({})).toBe('Protected case records (codebook small 2)');
    expect(await titleOf({ title: 'Ours' })).toBe('Ours');
    expect(await titleOf({ title: ' ' })).toBe('Protected case records (codebook small 2)');
    expect(await titleOf({ invented: true })).toBe('An invented caseload');
  });

  it('does not replace a release that it is to subtract', async () => {
    const plan = planIn(folder.at(), 60);
    await release(plan, testEffects());
    const before = hashes('out');
    const again = { ...plan, force: true, previous: [`${plan.out}/`] };
    await refusal('OUTPUT_EXISTS', release(again, testEffects()));
    expect(hashes('out')).toEqual(before);
  });

  it('takes the records of one person as one', async () => {
    const plan = planIn(folder.at(), 400);
    const lines = readFileSync(plan.file, 'utf8').trimEnd().split('\n');
    const csv = lines.map((line, i) => `${line},${i === 0 ? 'who' : `p${i % 100}`}`);
    writeFileSync(plan.file, `${csv.join('\n')}\n`);
    const { manifest, records } = await release({ ...plan, subject: 'who' }, testEffects());
    expect(records).toBe(400);
    expect(manifest.guarantee.unit).toBe('person');
    expect(Math.abs(manifest.people.value - 100)).toBeLessThan(20);
  });

  it('releases a codebook of one column', async () => {
    const plan = planIn(folder.at(), 10);
    const book = JSON.parse(readFileSync(plan.codebook ?? '', 'utf8')) as {
      columns: { name: string }[];
    };
    const one = {
      ...book,
      columns: book.columns.filter(({ name }) => name === 'sex'),
      groups: [],
      rules: [],
    };
    writeFileSync(plan.codebook ?? '', JSON.stringify(one));
    writeFileSync(plan.file, `sex\n${'Woman\nMan\n""\n'.repeat(200)}`);
    const { manifest } = await release(plan, testEffects());
    expect(manifest.tier).toBe('full');
    const lines = readFileSync(folder.at('out', 'data', 'microdata.csv'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(manifest.synthetic_records + 1);
  });
});

describe('a release that cannot be made', () => {
  it.each<readonly [what: string, change: Partial<ReleasePlan>, ErrorCode]>([
    ['epsilon 0', { epsilon: 0 }, 'EPSILON_NOT_POSITIVE'],
    ['epsilon 25', { epsilon: 25 }, 'EPSILON_TOO_LARGE'],
    ['delta 1', { delta: 1 }, 'DELTA_OUT_OF_RANGE'],
    ['no file', { file: '/nowhere/cases.csv' }, 'FILE_MISSING'],
    ['no codebook of that name', { codebook: 'ctdc-2050' }, 'CODEBOOK_UNKNOWN'],
    ['no codebook that fits', {}, 'CODEBOOK_NOT_DETECTED'],
    ['another codebook', { codebook: 'ctdc-synthetic-2024' }, 'HEADER_UNKNOWN'],
    ['no such subject', { subject: 'who' }, 'SUBJECT_UNKNOWN'],
  ])('for %s leaves nothing', async (what, change, code) => {
    const { codebook, ...plan } = planIn(folder.at(), 60);
    const full = what === 'no codebook that fits' ? plan : { ...plan, codebook, ...change };
    await refusal(code, release(full as ReleasePlan, testEffects()));
    expect(folder.names()).toEqual(INPUTS);
  });

  it('for too few people says so, with a number that is protected', async () => {
    const error = await refusal('TOO_FEW_PEOPLE', release(planIn(folder.at(), 9), testEffects()));
    expect(error.exitCode).toBe(5);
    expect(error.info.cause).toMatch(
      /^Nothing can be published safely: .*epsilon 4.* between \d+ and \d+/,
    );
    expect(folder.names()).toEqual(INPUTS);
  });

  it('for issues in a strict reading leaves nothing', async () => {
    const plan = planIn(folder.at(), 60);
    appendFileSync(plan.file, 'TOPSECRET,,,,,,\n');
    const error = await refusal('STRICT_ISSUES', release({ ...plan, strict: true }, testEffects()));
    expect(JSON.stringify(error.info)).not.toContain('TOPSECRET');
    expect(folder.names()).toEqual(INPUTS);
    const { issues } = await release(plan, testEffects());
    expect(issues.counts['VALUE_NOT_IN_LIST']).toBe(1);
  });

  it('whatever fails, at whichever stage, leaves nothing: not even the folders it made', async () => {
    const all = testEffects();
    await release({ ...planIn(folder.at(), 200), privateDir: folder.at('hidden') }, all);
    for (const [at, stage] of all.stages.entries()) {
      const place = folder.at(`try-${at}`);
      const stop = new AbortController();
      const effects = testEffects({
        signal: stop.signal,
        onStage: (name) => name === stage && stop.abort(),
      });
      const plan = {
        ...planIn(place, 200),
        out: join(place, 'deep', 'out'),
        privateDir: join(place, 'deep', 'hidden'),
      };
      await refusal('INTERRUPTED', release(plan, effects));
      expect(folder.files(`try-${at}`), stage).toEqual(INPUTS);
      expect(existsSync(join(place, 'deep')), stage).toBe(false);
    }
  });

  it('passes on what it did not foresee, and still leaves nothing', async () => {
    let closed = 0;
    const effects: TestEffects = {
      ...testEffects(),
      engine: (table) => ({
        ...memoryEngine(table),
        allMarginals: () => Promise.reject(new TypeError('a defect')),
        marginals: () => Promise.reject(new TypeError('a defect')),
        anyCounts: () => Promise.reject(new TypeError('a defect')),
        close: async () => {
          closed += 1;
        },
      }),
    };
    await expect(release(planIn(folder.at(), 60), effects)).rejects.toThrow(TypeError);
    expect(closed).toBe(1);
    expect(folder.names()).toEqual(INPUTS);
  });
});

describe('a release where there is one already', () => {
  it('is refused, or replaces it whole', async () => {
    const plan = planIn(folder.at(), 200);
    await release(plan, testEffects({ seed: 1 }));
    const before = hashes('out');
    await refusal('OUTPUT_EXISTS', release(plan, testEffects({ seed: 2 })));
    expect(hashes('out')).toEqual(before);
    await release({ ...plan, force: true }, testEffects({ seed: 2 }));
    expect(hashes('out')).not.toEqual(before);
    expect(folder.names()).toEqual([...INPUTS, 'out'].sort());
  });

  it('leaves the old one untouched when the new one fails, at whichever stage', async () => {
    const plan = { ...planIn(folder.at(), 200), force: true };
    const first = testEffects();
    await release(plan, first);
    const before = hashes('out');
    for (const stage of first.stages) {
      const stop = new AbortController();
      const effects = testEffects({
        signal: stop.signal,
        onStage: (name) => name === stage && stop.abort(),
      });
      await refusal('INTERRUPTED', release(plan, effects));
      expect(hashes('out'), stage).toEqual(before);
      expect(folder.names()).toEqual([...INPUTS, 'out'].sort());
    }
    const small = planIn(folder.at(), 9);
    await refusal('TOO_FEW_PEOPLE', release({ ...small, force: true }, testEffects()));
    expect(hashes('out')).toEqual(before);
  });

  it('is refused over a folder of somebody else, even by force', async () => {
    const plan = planIn(folder.at(), 60);
    mkdirSync(folder.at('out'));
    folder.write('out/manifest.json', '{"name":"a web application"}');
    await refusal('OUTPUT_EXISTS', release({ ...plan, force: true }, testEffects()));
    expect(folder.files('out')).toEqual(['manifest.json']);
  });
});

describe('exact diagnostics', () => {
  it('are written apart, marked, without a value, and only when asked for', async () => {
    const plan = { ...planIn(folder.at(), 300), privateDir: folder.at('hidden') };
    appendFileSync(plan.file, 'TOPSECRET,,,,,,\n2019,Woman\n');
    await release(plan, testEffects());
    expect(folder.files('hidden')).toEqual(PRIVATE);
    const text = PRIVATE.map((name) => readFileSync(folder.at('hidden', name), 'utf8'));
    expect(text[0]).toMatch(/^# SENSITIVE/);
    expect(text.join()).not.toContain('TOPSECRET');
    expect(text[2]).toContain('VALUE_NOT_IN_LIST,302,year\n');
    const evaluation = JSON.parse(text[1] ?? '') as {
      SENSITIVE: boolean;
      evaluation: { records: { sensitive: number } };
    };
    expect(evaluation.SENSITIVE).toBe(true);
    expect(evaluation.evaluation.records.sensitive).toBe(302);
    expect(folder.files('out').filter((path) => path.includes('SENSITIVE'))).toEqual([]);
  });

  it('have no evaluation where there are no records', async () => {
    await release({ ...planIn(folder.at(), 60), privateDir: folder.at('hidden') }, testEffects());
    const text = readFileSync(folder.at('hidden', 'SENSITIVE-evaluation.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ SENSITIVE: true, evaluation: null });
  });

  it.each(['out', 'out/hidden', '.'])(
    'may not lie at %s, in one line with the release',
    async (name) => {
      const plan = { ...planIn(folder.at(), 60), privateDir: folder.at(name) };
      await refusal('USAGE', release(plan, testEffects()));
      expect(folder.names()).toEqual(INPUTS);
    },
  );

  it('never appear without the release: both folders or neither', async () => {
    const plan = { ...planIn(folder.at(), 200), privateDir: folder.at('hidden') };
    const effects = testEffects({
      // Somebody takes the place of the release while the last files are written.
      onStage: (stage) => {
        if (stage !== 'write exact diagnostics') return;
        mkdirSync(folder.at('out'));
        folder.write('out/theirs.txt', 'x');
      },
    });
    await refusal('OUTPUT_EXISTS', release(plan, effects));
    expect(folder.files()).toEqual([...INPUTS, 'out/theirs.txt'].sort());
    expect(folder.names()).toEqual([...INPUTS, 'out'].sort());
  });

  it('in a folder that cannot be used stop the release before it begins', async () => {
    mkdirSync(folder.at('hidden'));
    folder.write('hidden/diary.txt', 'x');
    const plan = { ...planIn(folder.at(), 60), privateDir: folder.at('hidden'), force: true };
    await refusal('OUTPUT_EXISTS', release(plan, testEffects()));
    expect(folder.names()).toEqual([...INPUTS, 'hidden'].sort());
  });
});
