import { LEVELS, type Level } from '../guidance/index.ts';
import { DUTY_BEARERS, type DutyBearer, OBJECTIVES, type Objective } from './kinds.ts';
import type { Measure } from './measure.ts';

/** One cell of a plan: a level, an objective, and whose duty it is. */
export interface Cell {
  readonly level: Level;
  readonly objective: Objective;
  readonly dutyBearer: DutyBearer;
}

/** All cells of a plan, in the order in which they are shown. */
export const CELLS: readonly Cell[] = LEVELS.flatMap((level) =>
  OBJECTIVES.flatMap((objective) =>
    DUTY_BEARERS.map((dutyBearer) => ({ level, objective, dutyBearer })),
  ),
);

/** The measures that may stand in a cell. */
export const inCell = (
  measures: readonly Measure[],
  { level, objective, dutyBearer }: Cell,
): readonly Measure[] =>
  measures.filter(
    (one) =>
      one.levels.includes(level) &&
      one.objectives.includes(objective) &&
      one.dutyBearers.includes(dutyBearer),
  );
