import type { AttackName } from './attack-report.ts';
import { DESIGNS } from './designs.ts';
import type { Rate } from './intervals.ts';
import { judge, judgeAgainst, type Outcome, showOnly } from './verdict.ts';

/**
 * The outcome that the counts of an attack give, for whoever reads a report. The line of small cells
 * comes from fresh noise and cannot be found again: it is taken as `allowed`.
 */
export function judgeAgain(
  name: AttackName,
  { success, control, allowed = 1 }: { success: Rate; control: Rate; allowed?: number | undefined },
  rho: number,
): Outcome {
  if (name === 'singlingOutOne') return showOnly(success, control);
  return name === 'smallCells'
    ? judgeAgainst(success, control, allowed)
    : judge(success, control, rho, DESIGNS[name]);
}
