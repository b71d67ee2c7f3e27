import { sourceSchema } from './schema.ts';

/** One thing that is wrong with a source, and where it stands. */
export interface SourceProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * Everything that is wrong with a list of sources; empty when they may be compared. Each must fit the
 * schema, no two sources share a name, and no two rows of one question do.
 */
export function checkSources(candidates: readonly unknown[]): readonly SourceProblem[] {
  const read = candidates.map((one) => sourceSchema.safeParse(one));
  const seen = new Set<string>();
  const repeated = (name: string) => seen.size === seen.add(name).size;
  return read.flatMap(({ error, data }, index): readonly SourceProblem[] => {
    if (data === undefined)
      return (error?.issues ?? []).map(({ path, message }) => ({
        path: [index, ...path.map((step) => (typeof step === 'symbol' ? String(step) : step))],
        message,
      }));
    return [
      ...(repeated(data.id)
        ? [{ path: [index, 'id'], message: `two sources are named "${data.id}"` }]
        : []),
      ...data.answers.flatMap(({ question, label }, at) =>
        repeated(`${question} ${label}`)
          ? [
              {
                path: [index, 'answers', at, 'label'],
                message: `two rows of ${question} are named "${label}"`,
              },
            ]
          : [],
      ),
    ];
  });
}
