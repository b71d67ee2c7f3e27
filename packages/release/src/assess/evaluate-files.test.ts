import { describe, expect, it } from 'vitest';
import { refusal, testFolder } from '../folder.fixture.ts';
import { sampleFile } from '../sample/sample-file.ts';
import { csvOf, people, type Row, SMALL_FILE, testEffects } from '../small.fixture.ts';
import { evaluateFiles } from './evaluate-files.ts';

const folder = testFolder();

const files = (a: readonly Row[], b: readonly Row[]) => ({
  sensitive: folder.write('a.csv', csvOf(a)),
  synthetic: folder.write('b.csv', csvOf(b)),
});

describe('evaluateFiles', () => {
  it('reads both files under the codebook, and their columns in any order', async () => {
    const rows = people(60).map((row) => [...row.slice(0, 3), 0, 0, 0, 0]);
    const plan = files(rows, rows);
    const turned = csvOf(rows)
      .split('\n')
      .map((line) => line.split(',').reverse().join(','))
      .join('\n');
    folder.write('b.csv', turned);
    const codebook = folder.write('small.yaml', SMALL_FILE);
    const effects = testEffects();
    const evaluation = await evaluateFiles({ ...plan, codebook }, effects);
    expect(evaluation.codebook).toBe('small');
    expect(evaluation.tvd.map(({ max }) => max)).toEqual([0, 0, 0]);
    expect(effects.stages).toEqual(['read both files', 'compare']);
  });

  it('without a codebook takes the values as they stand, the empty cell as a blank', async () => {
    const evaluation = await evaluateFiles(
      {
        sensitive: folder.write('a.csv', 'one,two\nx,1\ny,\n'),
        synthetic: folder.write('b.csv', 'two,one\n1,x\n2,z\n'),
      },
      testEffects(),
    );
    expect(evaluation.codebook).toBeUndefined();
    expect(evaluation.tvd.map(({ order, max }) => [order, max])).toEqual([
      [1, 0.5],
      [2, 0.5],
    ]);
    expect(evaluation.combinations[0]).toEqual({
      length: 1,
      union: 5,
      meanAbsoluteError: 3 / 5,
      suppressed: 1 / 3,
      fabricated: 2 / 4,
    });
    expect(evaluation.filledFields).toEqual({ sensitive: 1.5, synthetic: 2 });
    expect(evaluation.shares.columns).toEqual([]);
  });

  it('detects a built-in codebook from the sensitive file', async () => {
    for (const seed of ['a', 'b']) {
      await sampleFile({ rows: 40, out: folder.at(`${seed}.csv`), seed }, testEffects());
    }
    const plan = { sensitive: folder.at('a.csv'), synthetic: folder.at('b.csv') };
    const { codebook, shares, rules } = await evaluateFiles(plan, testEffects());
    expect(codebook).toBe('ctdc-synthetic-2024');
    expect(shares.columns.length).toBeGreaterThan(10);
    expect(
      rules.synthetic.every(({ strength, breaks }) => strength === 'soft' || breaks === 0),
    ).toBe(true);
  });

  it('refuses files whose columns differ, and says which file is at fault', async () => {
    const plan = files(people(5), people(5));
    const codebook = folder.write('small.yaml', SMALL_FILE);
    folder.write('b.csv', 'year,sex\nTOPSECRET,Woman\n');
    const missing = await refusal(
      'HEADER_MISSING',
      evaluateFiles({ ...plan, codebook }, testEffects()),
    );
    expect(missing.info.cause).toMatch(/^About the synthetic file: The file lacks the column age/);
    const mismatch = await refusal('HEADER_MISMATCH', evaluateFiles(plan, testEffects()));
    expect(JSON.stringify(mismatch.info)).not.toContain('TOPSECRET');
    folder.write('a.csv', '');
    const empty = await refusal('FILE_EMPTY', evaluateFiles(plan, testEffects()));
    expect(empty.info.cause).toBe('About the sensitive file: The file is empty.');
  });

  it('stops when asked to', async () => {
    const plan = { ...files(people(5), people(5)), codebook: folder.write('c.yaml', SMALL_FILE) };
    const signal = AbortSignal.abort();
    const error = await refusal('INTERRUPTED', evaluateFiles(plan, testEffects({ signal })));
    expect(error.info.cause).not.toMatch(/^About/);
  });
});
