import { compositionsOf } from './composition.ts';
import type { Counting, Difference, Sided, UnknownDiffers } from './difference.ts';
import type { Row } from './row.ts';
import { namesOf, sidesOf } from './sides.ts';
import { yearsText } from './years-text.ts';

const COUNTING = {
  whole: 'one-answer',
  part: 'one-answer',
  several: 'several-answers',
  unstated: 'unstated',
} as const satisfies Record<Row['answer']['figure']['sum'], Counting>;

/**
 * Every difference that stands in what the sources say of themselves, the weightiest first. What they
 * do not say cannot be found here: no difference found is not no difference.
 */
export function whyTheyDiffer(rows: readonly Row[]): readonly Difference[] {
  const sided: readonly Sided[] = [
    { kind: 'definition', sides: sidesOf(rows, ({ source }) => source.definition.kind) },
    { kind: 'population', sides: sidesOf(rows, ({ source }) => source.population.kind) },
    { kind: 'detection', sides: sidesOf(rows, ({ source }) => source.detection.kind) },
    { kind: 'coverage', sides: sidesOf(rows, ({ coverage }) => coveredBy(coverage)) },
    { kind: 'group', sides: sidesOf(rows, ({ answer }) => answer.group) },
    { kind: 'denominator', sides: sidesOf(rows, ({ answer }) => answer.denominator.rule) },
    { kind: 'counting', sides: sidesOf(rows, ({ answer }) => COUNTING[answer.figure.sum]) },
    { kind: 'years', sides: sidesOf(rows, ({ answer }) => answer.years, yearsText) },
    { kind: 'standing', sides: sidesOf(rows, ({ answer }) => answer.standing) },
  ];
  return [
    ...compositionsOf(rows),
    ...sided.filter(({ sides }) => sides.length > 1),
    ...unknownsOf(rows),
  ];
}

function coveredBy({ kind, countries }: Row['coverage']) {
  return { kind, countries: countries ?? null };
}

/** Said as soon as one row leaves people out, beside the rows that do not tell whether they do. */
function unknownsOf(rows: readonly Row[]): readonly UnknownDiffers[] {
  const told = rows.flatMap(({ answer: { label }, unknown }) =>
    unknown === undefined ? [] : [{ label, ...unknown }],
  );
  const untold = namesOf(
    rows.filter(({ unknown }) => unknown === undefined),
    rows,
  );
  const some = rows.length > 1 && told.some(({ people }) => people > 0);
  return some ? [{ kind: 'unknown', told, untold }] : [];
}
