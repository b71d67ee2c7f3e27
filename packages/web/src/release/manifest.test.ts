import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from './manifest.ts';

const spend = (num: number, times: number) => ({
  step: 'every pair of columns',
  parameter: { num: String(num), den: '2' },
  times,
});

const MANIFEST = {
  title: 'An invented caseload',
  invented: true,
  created: '2026-03-04T05:06:07Z',
  codebook: { name: 'ctdc-synthetic-2024' },
  guarantee: { epsilon: 4, delta: 1e-6 },
  accountant: { trace: [spend(20, 1), spend(60, 5), spend(900, 2)] },
  files: [{ path: 'data/microdata.csv', bytes: 12, sha256: 'ab' }],
};

describe('the facts of a manifest', () => {
  it('are what a picture must say of its source', () => {
    expect(factsOf(MANIFEST)).toEqual({
      title: 'An invented caseload',
      invented: true,
      created: '2026-03-04T05:06:07Z',
      codebook: 'ctdc-synthetic-2024',
      epsilon: 4,
      delta: 1e-6,
      variance: 30,
      microdata: { path: 'data/microdata.csv', bytes: 12, sha256: 'ab' },
    });
  });

  it('name the Parquet file where there is one, wherever it stands', () => {
    const parquet = { path: 'data/microdata.parquet', bytes: 5, sha256: 'cd' };
    for (const files of [[...MANIFEST.files, parquet], [parquet, ...MANIFEST.files], [parquet]]) {
      expect(factsOf({ ...MANIFEST, files })?.microdata).toEqual(parquet);
    }
    const unlike = { ...parquet, sha256: 7 };
    expect(factsOf({ ...MANIFEST, files: [unlike, ...MANIFEST.files] })?.microdata.path).toBe(
      'data/microdata.csv',
    );
  });

  it('say that nothing is known of noise that is not stated', () => {
    expect(factsOf({ ...MANIFEST, accountant: { trace: [] } })?.variance).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  it.each(['title', 'created', 'codebook', 'guarantee', 'accountant', 'files'])(
    'are none without %s',
    (key) => {
      expect(factsOf({ ...MANIFEST, [key]: undefined })).toBeUndefined();
      expect(factsOf({ ...MANIFEST, [key]: [] })).toBeUndefined();
    },
  );

  it('are none, and break nothing, for whatever else a server sends', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(factsOf(value)).toBeUndefined();
      }),
    );
  });
});
