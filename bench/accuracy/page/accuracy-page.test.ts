import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JOBS, PEERS } from '../../peers/peers.ts';
import { SPEED_JOBS } from '../../speed/speed.ts';
import { coveredBy } from '../coverage.ts';
import { DATASETS } from '../datasets/index.ts';
import { show, showMean, table } from '../format.ts';
import { judge } from '../judge.ts';
import { meanInterval } from '../metrics/interval.ts';
import { PAGE_FILE, RESULTS_FILE } from '../paths.ts';
import { REASONS } from '../reasons.ts';
import { grouped, merged, type Results, readResults, resultOf, resultsText } from '../results.ts';
import { isDone, type Run } from '../runs.ts';
import { COVERAGE, OTHERS, SETTINGS } from '../settings.ts';
import { SOURCES, TARGETS, type Target } from '../targets.ts';
import { accuracyPage } from './accuracy-page.ts';

const MACHINE = { cores: 2, processor: 'one', memoryGb: 8, node: '20' };
const run = (
  setting: string,
  seed: number,
  numbers: Record<string, number>,
  code = 'now',
): Run => ({
  ...{ setting, method: 'tessera', seed, code, machine: MACHINE },
  ...{ at: '2026-01-02T03:04:05Z', numbers, names: {} },
});
const resultsOf = (...runs: readonly Run[]): Results => merged({ settings: [] }, runs);

it('the page is what the committed results make', () => {
  expect(existsSync(RESULTS_FILE)).toBe(true);
  expect(readFileSync(PAGE_FILE, 'utf8')).toBe(accuracyPage(readResults(RESULTS_FILE)));
});

describe('the tables of the bench fit together', () => {
  const settings = new Set<string>([
    ...SETTINGS.map(({ name }) => name),
    ...SPEED_JOBS.map(({ setting }) => setting),
    ...Object.values(OTHERS),
    COVERAGE,
  ]);

  it('every target measures a setting and every rival has a source', () => {
    for (const { figures, rivals } of TARGETS) {
      for (const { setting } of figures) expect(settings).toContain(setting);
      for (const { source } of rivals) expect(Object.keys(SOURCES)).toContain(source);
    }
  });

  it('every reason belongs to a target', () => {
    const names = TARGETS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of Object.keys(REASONS)) expect(names).toContain(name);
  });

  it('every setting has a dataset, every job a setting and a peer', () => {
    const datasets = DATASETS.map(({ name }) => name);
    for (const { dataset } of SETTINGS) expect(datasets).toContain(dataset);
    for (const { setting, peer } of JOBS) {
      expect(settings).toContain(setting);
      expect(PEERS.map(({ name }) => name)).toContain(peer);
    }
  });
});

describe('judge', () => {
  const target: Target = {
    ...{ name: 't', what: '', toReach: '', rivals: [] },
    figures: [
      { setting: 's', key: 'a', unit: 1, atMost: 2 },
      { setting: 's', key: 'b', unit: 1, atLeast: 5 },
    ],
  };

  it('wants every number, at its limit or better', () => {
    expect(judge(resultsOf(run('s', 1, { a: 2, b: 5 })), target)).toBe('reached');
    expect(judge(resultsOf(run('s', 1, { a: 2.1, b: 5 })), target)).toBe('missed');
    expect(judge(resultsOf(run('s', 1, { a: 2, b: 4 })), target)).toBe('missed');
  });

  it('knows what was not measured, and never takes it for reached', () => {
    expect(judge(resultsOf(run('s', 1, { a: 1 })), target)).toBe('not measured');
    expect(judge(resultsOf(run('s', 1, { a: 3 })), target)).toBe('missed');
    expect(judge(resultsOf(run('s', 1, { a: Number.NaN, b: 9 })), target)).toBe('missed');
  });

  it('takes the worst run where the row says so', () => {
    const worst = { ...target, figures: [{ ...target.figures[0]!, worst: true }] };
    const runs = resultsOf(run('s', 1, { a: 0 }), run('s', 2, { a: 3 }));
    expect(judge(runs, { ...worst, figures: [target.figures[0]!] })).toBe('reached');
    expect(judge(runs, worst)).toBe('missed');
  });
});

describe('results', () => {
  it('are means over the runs of the newest code, sorted, in the place of old ones', () => {
    const old = resultsOf(run('b', 1, { a: 100 }), run('c', 1, { a: 7 }));
    const { settings } = merged(old, [
      run('b', 1, { a: 9 }, 'before'),
      run('b', 1, { a: 1 }),
      run('b', 2, { a: 3 }),
    ]);
    expect(settings.map(({ setting, runs }) => [setting, runs])).toEqual([
      ['b', 2],
      ['c', 1],
    ]);
    expect(settings[0]!.numbers['a']).toMatchObject({ mean: 2, min: 1, max: 3 });
  });

  it('keep a failed run only while there is no other', () => {
    const failed = { ...run('b', 0, {}), names: { reason: 'why' } };
    expect(resultOf(grouped([failed])[0]!).names).toEqual({ reason: 'why' });
    expect(grouped([failed, run('b', 1, { a: 1 }), failed])[0]).toHaveLength(1);
  });

  it('come back from the file as they were written', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'tessera-results-')), 'results.json');
    const results = resultsOf(
      run('b', 1, { a: 1.5 }),
      run('b', 2, { a: -2 }),
      run('c', 1, { d: 0 }),
    );
    writeFileSync(path, resultsText(results));
    expect(readResults(path)).toEqual(results);
    rmSync(dirname(path), { recursive: true });
  });

  it('know a run by its setting, method, seed and code', () => {
    const one = run('b', 1, { a: 1 });
    expect(isDone([one], one)).toBe(true);
    for (const other of [{ setting: 'c' }, { method: 'tree' }, { seed: 2 }, { code: 'old' }]) {
      expect(isDone([one], { ...one, ...other })).toBe(false);
    }
  });
});

describe('format', () => {
  it('shows shares in percent to three digits and numbers with as many as asked for', () => {
    expect([0.5, 0.0123456, 0.00001234, 0].map((x) => show(x, 'percent'))).toEqual([
      '50.0',
      '1.23',
      '0.0012',
      '0',
    ]);
    expect(show(1234567.891, 0)).toBe('1,234,568');
    expect(show(2.345, 1)).toBe('2.3');
  });

  it('shows the interval of a mean where there is one', () => {
    expect(showMean(meanInterval([0.01]), 'percent')).toBe('1.00');
    expect(showMean(meanInterval([0.01, 0.01]), 'percent')).toBe('1.00 ± 0');
  });

  it('makes tables', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n|---|---|\n| 1 | 2 |');
  });
});

it('a missed row is listed with its reason, a reached one is not', () => {
  const missed = accuracyPage(resultsOf(run('nist-demographic-e1', 1, { kMarginal: 900 })));
  expect(missed).toContain('**no**');
  expect(missed).toContain(REASONS['nist-e1']);
  const good = accuracyPage(resultsOf(run('nist-demographic-e1', 1, { kMarginal: 999 })));
  expect(good).not.toContain(REASONS['nist-e1']);
});

it('coverage counts the cells within 1.96 standard deviations', () => {
  const cells = { values: [10, 10, 10, 10], variance: 4 };
  expect(coveredBy(cells, [10, 13.9, 6.1, 14])).toBe(3);
});
