import type { Judged } from './query.fixture.ts';

const gainOf = (grade: number, at: number) => (2 ** grade - 1) / Math.log2(at + 2);

/** How near a ranking comes to the best one that the judgements allow, over its first places: 0 to 1. */
export function ndcg(ids: readonly string[], { grades }: Judged, places = 10): number {
  const gradeOf = new Map(
    Object.entries(grades).flatMap(([grade, of]) => of.map((id) => [id, Number(grade)] as const)),
  );
  const sum = (list: readonly number[]) =>
    list.slice(0, places).reduce((all, grade, at) => all + gainOf(grade, at), 0);
  const best = [...gradeOf.values()].sort((a, b) => b - a);
  return sum(ids.map((id) => gradeOf.get(id) ?? 0)) / sum(best);
}
