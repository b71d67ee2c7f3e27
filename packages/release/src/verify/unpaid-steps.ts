import type { Manifest } from '../publish/manifest.ts';

/** How many tables of each kind a release publishes. */
export interface Published {
  /** That the schema describes, and that the aggregates have. */
  readonly columns: number;
  readonly published: number;
  readonly groups: number;
}

/** The steps for which the trace has no line, or one of another size than what is published. */
export function unpaidSteps(manifest: Manifest, told: Published): readonly string[] {
  const { columns, published, groups } = told;
  const paid = new Map<string, number>();
  for (const { step, mechanism, sensitivity, times } of manifest.accountant.trace) {
    const key = `${step}|${mechanism}|${sensitivity}`;
    paid.set(key, (paid.get(key) ?? 0) + times);
  }
  const unless = (step: string, times: number, sensitivity = 1, mechanism = 'discrete-gaussian') =>
    (paid.get(`${step}|${mechanism}|${sensitivity}`) ?? 0) === times ? [] : [step];
  const everyone = unless('the number of people', 1);
  if (manifest.tier === 'totals') return [...everyone, ...unless('a few totals', published)];
  const pairs = (columns * (columns - 1)) / 2;
  const triples = (pairs * (columns - 2)) / 3;
  return [
    ...everyone,
    ...(columns === published ? [] : [`${published} columns of ${columns}`]),
    ...(coversShared(manifest, paid) ? [] : ['whole records that many people share']),
    ...unless('every column on its own', columns),
    ...unless('people whose answer is known, by question', groups),
    ...unless(
      'choose which pairs of columns to measure best',
      Math.max(0, columns - 1),
      1,
      'exponential',
    ),
    ...unless('every pair of columns', pairs),
    ...[columns, pairs, triples].flatMap((tables, i) =>
      tables === 0 ? [] : unless(`how true the rows are, tables of ${i + 1}`, 1, tables),
    ),
  ];
}

/** Shared records are counted once, after it was asked whether there are enough of them. */
function coversShared({ parameters }: Manifest, paid: ReadonlyMap<string, number>): boolean {
  const asked = paid.get('people who share their whole record with many|discrete-gaussian|1') ?? 0;
  const counted = paid.get('whole records that many people share|thresholded-gaussian|1') ?? 0;
  const published = (parameters.synthesis?.shared_records ?? 0) > 0 ? 1 : 0;
  return asked <= 1 && counted <= asked && published <= counted;
}
