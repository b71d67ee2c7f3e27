import type { Composition } from './difference.ts';
import { QUESTIONS, type Question } from './questions.ts';
import type { Row } from './row.ts';
import { type PartShares, valuesOfPart } from './shares.ts';
import { yearsText } from './years-text.ts';

/** Totals that other rows of the same source take apart, for the leading answer of their question. */
export function compositionsOf(rows: readonly Row[]): readonly Composition[] {
  return rows
    .filter(({ answer }) => answer.where === undefined)
    .flatMap((total) => {
      const slices = rows.filter((row) => isSliceOf(row, total));
      const { parts }: Question = QUESTIONS[total.answer.question];
      const [part] = parts;
      const [share] = valuesOfPart(total.shares, part);
      const told = slices.flatMap(({ answer: { where, label }, shares }) =>
        valuesOfPart(shares, part)
          .slice(0, 1)
          .map((one) => ({ where: where?.text ?? label, share: one })),
      );
      if (share === undefined || told.length === 0) return [];
      const reversedIn = slices
        .filter(({ shares }) => mostCommon(shares) !== mostCommon(total.shares))
        .map(({ answer }) => answer.where?.text ?? answer.label);
      const { label } = total.answer;
      return [{ kind: 'composition' as const, label, part, share, slices: told, reversedIn }];
    });
}

/** The same source about the same people in the same years, but one part of it. */
function isSliceOf({ source, answer }: Row, total: Row): boolean {
  return (
    answer.where !== undefined &&
    source.id === total.source.id &&
    answer.question === total.answer.question &&
    answer.group === total.answer.group &&
    yearsText(answer.years) === yearsText(total.answer.years)
  );
}

function mostCommon(shares: readonly PartShares[]): string | undefined {
  const first = ({ published, ofKnown }: PartShares) => published ?? ofKnown ?? 0;
  return shares.reduce<PartShares | undefined>(
    (best, one) => (best === undefined || first(one) > first(best) ? one : best),
    undefined,
  )?.part;
}
