import type { AttackName } from './attack-report.ts';
import { INFERENCE_MARGIN } from './attribute-inference.ts';
import type { Rate } from './intervals.ts';
import { judge, judgeAgainst, type Outcome } from './verdict.ts';

const MARGINS: Partial<Readonly<Record<AttackName, number>>> = {
  inferenceRows: INFERENCE_MARGIN,
  inferenceTables: INFERENCE_MARGIN,
};

/**
 * The outcome that the counts of an attack give, for whoever reads a report. The line of small cells
 * comes from fresh noise and cannot be found again: it is taken as `allowed`.
 */
export function judgeAgain(
  name: AttackName,
  { success, control, allowed }: { success: Rate; control: Rate; allowed: number },
  rho: number,
): Outcome {
  const margin = MARGINS[name] ?? 0;
  return name === 'smallCells'
    ? judgeAgainst(success, control, allowed, margin)
    : judge(success, control, rho, margin);
}
