/** What `score` measures besides distances, records and filled fields. */
export type Score = 'k-marginal' | 'combinations-3' | 'combinations-4' | 'aggregates';

/** One row of work: a dataset under a promise, by one method. */
export interface Setting {
  readonly name: string;
  readonly dataset: string;
  readonly epsilon: number;
  readonly delta: number;
  readonly scores: readonly Score[];
  /** The control runs beside our method. */
  readonly control: boolean;
  /** Rows that a combination should rest on; default that of a release. */
  readonly support?: number;
  /** Runs at most; default as many as are asked for. */
  readonly seeds?: number;
}

const DELTA = 1e-6;

function setting(
  dataset: string,
  epsilon: number,
  scores: readonly Score[],
  rest: Partial<Setting> = {},
): Setting {
  const name = `${dataset}-e${epsilon}`;
  return { name, dataset, epsilon, delta: DELTA, scores, control: true, ...rest };
}

/** Every run of `bench/accuracy`, the quick ones first. */
export const SETTINGS: readonly Setting[] = [
  setting('sds', 4, ['combinations-4', 'aggregates'], { delta: 1.9e-5 }),
  setting('nist-demographic', 1, ['k-marginal']),
  setting('nist-demographic', 10, ['k-marginal']),
  setting('nist-21', 1, ['k-marginal']),
  setting('nist-21', 10, ['k-marginal']),
  setting('adult', 1, [], { delta: 1e-9 }),
  setting('ctdc', 4, ['combinations-3', 'aggregates']),
  setting('ctdc', 1, ['combinations-3', 'aggregates']),
  setting('caseload', 4, ['combinations-3', 'aggregates']),
  setting('kanon', 4, [], { control: false }),
];

const SUPPORT_SEEDS = 3;

/** The same files with less support than a release asks for by itself: what support costs and gives. */
export const SUPPORTS: readonly Setting[] = (
  [
    ['ctdc', [1, 3, 6, 12]],
    ['caseload', [1, 3, 6, 12]],
  ] as const
).flatMap(([dataset, supports]) =>
  supports.map((support) => ({
    ...setting(dataset, 4, ['combinations-3'], { control: false, seeds: SUPPORT_SEEDS, support }),
    name: `support-${support}-${dataset}-e4`,
  })),
);

/** The name of the runs that count how often a published interval holds the truth. */
export const COVERAGE = 'coverage';

/** Whole releases by the command line: names of the runs of `bench/speed`. */
export const SPEED = {
  ctdc: 'release-ctdc',
  kanon: 'release-kanon',
  caseload: 'release-caseload',
  million: 'release-million',
} as const;

/** Names under which other benches hand in their figures (`record.ts`). */
export const OTHERS = { scale: 'scale-10m', noise: 'noise', audit: 'audit' } as const;

export type Method = 'tessera' | 'tree';

export const methodsOf = ({ control }: Setting): readonly Method[] =>
  control ? ['tessera', 'tree'] : ['tessera'];
