import { OTHERS, SPEED } from './settings.ts';

/** How a number is shown: a share in percent, or as it is with so many digits after the point. */
export type Unit = 'percent' | 0 | 1 | 2;

/** One measured number of a row, and what it must be. */
export interface Figure {
  readonly setting: string;
  readonly key: string;
  readonly unit: Unit;
  readonly atMost?: number;
  readonly atLeast?: number;
  /** The worst run counts, not the mean. */
  readonly worst?: boolean;
}

/** What others reach, and where that is written. `source` is a key of `SOURCES`. */
export interface Rival {
  readonly text: string;
  readonly source: string;
}

/** One row of the table of targets. */
export interface Target {
  readonly name: string;
  readonly what: string;
  readonly toReach: string;
  readonly figures: readonly Figure[];
  readonly rivals: readonly Rival[];
}

export const SOURCES: Readonly<Record<string, string>> = {
  sds: 'Synthetic Data Showcase, notebook `dp_aggregate_seeded_detailed_example` of its Python library, microsoft/synthetic-data-showcase on GitHub (published)',
  crc: 'NIST Collaborative Research Cycle, archive of deidentified data with SDNist reports, national excerpt of 27,253 records (published)',
  sketch:
    'figures of our preparatory study: sketches by us with one seed, noise that was not secure, two busy cores, and timings noted there (unpublished)',
  ctdc: "the same study's comparison of Synthetic Data Showcase's outputs with their originals, on other files (unpublished)",
};

const upTo = (
  setting: string,
  unit: Unit,
  limits: Readonly<Record<string, number>>,
): readonly Figure[] =>
  Object.entries(limits).map(([key, atMost]) => ({ setting, key, unit, atMost }));

const tvd = (setting: string, one: number, two: number, three: number) =>
  upTo(setting, 'percent', { tvd1: one / 100, tvd2: two / 100, tvd3: three / 100 });

const worst = (settings: readonly string[], key: string, unit: Unit, atMost: number) =>
  settings.map((setting): Figure => ({ setting, key, unit, atMost, worst: true }));

/** The main files of every row that speaks of all releases. */
const RELEASES = ['ctdc-e4', 'ctdc-e1', 'caseload-e4', 'sds-e4'];

export const TARGETS: readonly Target[] = [
  {
    name: 'ctdc-e4',
    what: 'CTDC synthetic file of 2021, 193,025 × 37, epsilon 4: mean TVD of 1, 2, 3 columns',
    toReach: '≤ 0.05 / 0.33 / 0.9 %',
    figures: tvd('ctdc-e4', 0.05, 0.33, 0.9),
    rivals: [],
  },
  {
    name: 'ctdc-e4-time',
    what: 'the same, the whole release by the command line',
    toReach: '≤ 60 s',
    figures: upTo(SPEED.ctdc, 1, { seconds: 60 }),
    rivals: [{ text: 'SDS 84 s + 1,300 s for 206,000 × 27', source: 'sketch' }],
  },
  {
    name: 'ctdc-e1',
    what: 'the same file, epsilon 1: mean TVD of 1, 2, 3 columns',
    toReach: '≤ 0.12 / 0.65 / 1.6 %',
    figures: tvd('ctdc-e1', 0.12, 0.65, 1.6),
    rivals: [
      { text: 'MST 0.14 / 2.14 / 4.89 % (delta 1e-9)', source: 'sketch' },
      { text: 'AIM 0.14 / 1.64 / 3.76 % (delta 1e-9)', source: 'sketch' },
    ],
  },
  {
    name: 'ctdc-max',
    what: 'the same file, epsilon 4: largest TVD of two columns',
    toReach: '≤ 6 %',
    figures: upTo('ctdc-e4', 'percent', { tvd2max: 0.06 }),
    rivals: [{ text: 'MST and AIM 33–37 %', source: 'sketch' }],
  },
  {
    name: 'ctdc-fabricated',
    what: 'the same file, epsilon 4: share of the released combinations of up to 3 recorded values that nobody has',
    toReach: '≤ 9 %',
    figures: upTo('ctdc-e4', 'percent', { fabricatedFrom1: 0.09 }),
    rivals: [
      { text: 'SDS 9 % (file of 21,195 × 16)', source: 'sketch' },
      { text: 'AIM 35 %, MST 37 % (file of 21,195 × 16)', source: 'sketch' },
    ],
  },
  {
    name: 'sds-error',
    what: "SDS's sample, 6,000 × 10, epsilon 4, delta 1.9e-5: mean absolute error of the counts of combinations of 1, 2, 3, 4 recorded values in the synthetic rows",
    toReach: '≤ 5 / 7 / 6.5 / 5.5',
    figures: upTo('sds-e4', 2, { error1: 5, error2: 7, error3: 6.5, error4: 5.5 }),
    rivals: [
      { text: 'SDS synthetic 81.3 / 64.8 / 38.4 / 19.3', source: 'sds' },
      { text: 'SDS aggregates 18.0 / 18.2 / 18.1 / 13.9', source: 'sds' },
      { text: 'AIM 4.8–5.9 / 6.0–7.8 / 6.3–6.5 / 5.0–5.2', source: 'sketch' },
    ],
  },
  {
    name: 'sds-suppressed',
    what: 'the same: combinations of up to 4 values that somebody has and the rows lack',
    toReach: '0 %',
    figures: upTo('sds-e4', 'percent', { suppressedFrom1: 0 }),
    rivals: [{ text: 'SDS 0 / 0 / 0.4 / 7.5 % by length', source: 'sds' }],
  },
  {
    name: 'sds-fabricated',
    what: 'the same: released combinations of up to 4 values that nobody has',
    toReach: '≤ 5 %',
    figures: upTo('sds-e4', 'percent', { fabricatedFrom1: 0.05 }),
    rivals: [
      { text: 'SDS 0 / 5.0 / 5.4 / 2.4 % by length', source: 'sds' },
      { text: 'AIM 0 / 7–10 / 11–16 / 12–18 % by length', source: 'sketch' },
    ],
  },
  {
    name: 'nist-e1',
    what: 'NIST ACS excerpt, Massachusetts, 7,634 records, 10 demographic columns, epsilon 1: k-marginal over pairs, 1,000 is best',
    toReach: '≥ 985',
    figures: [{ setting: 'nist-demographic-e1', key: 'kMarginal', unit: 1, atLeast: 985 }],
    rivals: [
      { text: 'AIM 976, MST 958, SDS 567 (national excerpt, 27,253 records)', source: 'crc' },
    ],
  },
  {
    name: 'nist-e10',
    what: 'the same, epsilon 10',
    toReach: '≥ 992',
    figures: [{ setting: 'nist-demographic-e10', key: 'kMarginal', unit: 1, atLeast: 992 }],
    rivals: [
      { text: 'SDS 910 (national excerpt, 27,253 records)', source: 'crc' },
      { text: 'AIM 987–994, MST 961–969 (national excerpt)', source: 'sketch' },
    ],
  },
  {
    name: 'adult-e1',
    what: 'UCI Adult, 48,842 × 14, epsilon 1, delta 1e-9: mean TVD of 1, 2, 3 columns',
    toReach: '≤ 0.85 / 3.8 / 8.5 %',
    figures: tvd('adult-e1', 0.85, 3.8, 8.5),
    rivals: [
      { text: 'AIM 0.93 / 4.09 / 9.17 %', source: 'sketch' },
      { text: 'MST (private-pgm) 0.85 / 5.15 / 11.26 %', source: 'sketch' },
    ],
  },
  {
    name: 'coverage',
    what: '95 % intervals of published tables hold the truth (invented file, 1,000 × 6, 1,000 releases)',
    toReach: '94–96 %',
    figures: [
      { setting: 'coverage', key: 'coverage', unit: 'percent', atLeast: 0.94, atMost: 0.96 },
    ],
    rivals: [{ text: 'SDS publishes no intervals', source: 'sds' }],
  },
  {
    name: 'records',
    what: 'number of released records against the truth, either way (worst run)',
    toReach: 'within 0.5 %',
    figures: worst(RELEASES, 'recordsOff', 'percent', 0.005),
    rivals: [{ text: 'SDS +9 … +47 %', source: 'ctdc' }],
  },
  {
    name: 'filled',
    what: 'filled fields a record against the truth, either way (worst run)',
    toReach: 'within 1 %',
    figures: worst(RELEASES, 'filledOff', 'percent', 0.01),
    rivals: [{ text: 'SDS −9 … −33 %', source: 'ctdc' }],
  },
  {
    name: 'rules',
    what: 'released records that break a hard rule (worst run)',
    toReach: '0',
    figures: worst(RELEASES.slice(0, 3), 'rules', 0, 0),
    rivals: [],
  },
  {
    name: 'caseload-tvd',
    what: 'tessera sample, 206,000 × 27, epsilon 4: mean TVD of 1, 2, 3 columns',
    toReach: '≤ 0.3 / 0.8 / 1.5 %',
    figures: tvd('caseload-e4', 0.3, 0.8, 1.5),
    rivals: [],
  },
  {
    name: 'caseload-speed',
    what: 'the same, the whole release by the command line: time, peak memory',
    toReach: '≤ 30 s, ≤ 500 MB',
    figures: upTo(SPEED.caseload, 1, { seconds: 30, peakMb: 500 }),
    rivals: [{ text: 'SDS 84 s + 1,300 s', source: 'sketch' }],
  },
  {
    name: 'million',
    what: '1,000,000 × 27, epsilon 4, the whole release: time, peak memory',
    toReach: '≤ 90 s, ≤ 1,000 MB',
    figures: upTo(SPEED.million, 1, { seconds: 90, peakMb: 1000 }),
    rivals: [],
  },
  {
    name: 'ten-million',
    what: '10,000,000 × 40, epsilon 4, the whole release: time, peak memory',
    toReach: '≤ 1,200 s, ≤ 4,000 MB',
    figures: upTo(OTHERS.scale, 0, { seconds: 1200, peakMb: 4000 }),
    rivals: [],
  },
  {
    name: 'noise',
    what: 'noise samples a second on a table of 400,000 cells, the slowest of σ = 0.6 … 1,000 (beyond 4,096, where a release draws three numbers, 0.8 to 1.2 million)',
    toReach: '≥ 1,000,000',
    figures: [{ setting: OTHERS.noise, key: 'samplesPerSecond', unit: 0, atLeast: 1_000_000 }],
    rivals: [],
  },
  {
    name: 'audit',
    what: 'lower bound of an audit of epsilon, over the claim (worst run)',
    toReach: '≤ 1',
    figures: [{ setting: OTHERS.audit, key: 'boundOverClaim', unit: 2, atMost: 1, worst: true }],
    rivals: [],
  },
];
