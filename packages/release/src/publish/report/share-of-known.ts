import type { CellView, ColumnView, Estimate } from '../view.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const part = (one: number, others: number) => (one + others > 0 ? (100 * one) / (one + others) : 0);

/**
 * One group as a percentage of the people whose answer is known. The interval puts every error on
 * the worse side at once, so it is wide whatever the errors have to do with each other.
 */
export function shareOfKnown(view: ColumnView, cell: CellView): Estimate {
  const others = view.cells.filter((one) => one !== cell && !one.blank);
  const floor = (value: number) => Math.max(0, value);
  return {
    value: part(floor(cell.count.value), sum(others.map((one) => floor(one.count.value)))),
    low: part(floor(cell.count.low), sum(others.map((one) => floor(one.count.high)))),
    high: part(floor(cell.count.high), sum(others.map((one) => floor(one.count.low)))),
  };
}
