import type { CodedColumn } from '../../coded-table.ts';
import { type HardRule, isBroken } from '../hard-rules.ts';

/** Imposes each rule on all rows, in their order; `broken` is told the row, the rule and what is blanked. */
export function imposeRules(
  rules: readonly HardRule[],
  columns: readonly CodedColumn[],
  broken: (row: number, rule: number, column: string) => void,
): void {
  rules.forEach((rule, number) => {
    const when = columns[rule.when] as CodedColumn;
    const must = columns[rule.must] as CodedColumn;
    for (let row = 0; row < must.length; row++) {
      if (!isBroken(rule, when[row] as number, must[row] as number)) continue;
      must[row] = 0;
      broken(row, number, rule.column);
    }
  });
}
