import type { CaseFile, OpenCases } from '@tessera/engine';
import { type Codebook, closeCodebook, openColumns, TesseraError } from '@tessera/model';
import {
  Accountant,
  deltaLeftDown,
  nameValues,
  namingDelta,
  RHO_UNIT,
  rhoDown,
  type SecureBits,
  type Spend,
} from '@tessera/privacy';
import { type Budget, budgetTooSmall, patternLine, SMALLEST_RHO } from '../spend/budget.ts';
import { COVERED_ROWS } from '../spend/covered-rows.ts';

/** A file whose every column has a whole list, and what the lists have cost. */
export interface NamedFile {
  readonly codebook: Codebook;
  readonly file: CaseFile;
  /** The whole budget: its rho is smaller than without open columns, for a part of delta is gone. */
  readonly budget: Budget;
  readonly trace: readonly Spend[];
  /** What is left of the budget's rho. */
  readonly rho: number;
}

/**
 * Decides which values of open columns are named; all others are counted as `other` from here on.
 * Throws `BUDGET_TOO_SMALL`, and `CODEBOOK_INVALID` for more open columns than a budget can serve.
 */
export function nameOpen(
  open: OpenCases,
  codebook: Codebook,
  budget: Budget,
  bits: SecureBits,
): NamedFile {
  const columns = openColumns(codebook);
  if (columns.length === 0) {
    return { codebook, file: open.close([]), budget, trace: [], rho: budget.rho };
  }
  if (columns.length > MOST_OPEN) throw tooManyOpen(columns.length);
  const lines = columns.map(() => ({ delta: namingDelta(budget.delta, columns.length), times: 1 }));
  const left = deltaLeftDown([...lines, patternLine(budget.delta)], budget.delta);
  const rho = rhoDown(budget.epsilon, left);
  if (rho < SMALLEST_RHO) throw budgetTooSmall(budget.delta);
  const accountant = new Accountant(rho);
  const asked = columns.map(({ column, most }) => ({ column: column.name, most }));
  const rows = COVERED_ROWS[open.merged ? 'person' : 'record'];
  const asks = { rho, delta: budget.delta, rows };
  const named = nameValues(asked, open.values, asks, accountant, bits);
  return {
    codebook: closeCodebook(codebook, named),
    file: open.close(named),
    budget: { ...budget, rho, left },
    trace: accountant.trace,
    rho: accountant.remaining - ROUNDING,
  };
}

/** So that two sums of whole units stay within a limit that is one number. */
const ROUNDING = 2 * RHO_UNIT;

const MOST_OPEN = 10;

function tooManyOpen(columns: number): TesseraError {
  return new TesseraError('CODEBOOK_INVALID', {
    cause: `The codebook has ${columns} open columns; ${MOST_OPEN} is the most.`,
    remedy: 'Give the others a code list: naming values takes budget from everything else.',
    detail: { columns, limit: MOST_OPEN },
  });
}
