import type { KeptNumber } from './results.ts';
import type { Unit } from './targets.ts';

const PERCENT_DIGITS = 3;

/** A number as the page shows it: thousands apart, shares in percent to three significant digits. */
export function show(value: number, unit: Unit): string {
  if (unit !== 'percent') {
    return value.toLocaleString('en-GB', {
      minimumFractionDigits: unit,
      maximumFractionDigits: unit,
    });
  }
  const percent = 100 * value;
  if (percent === 0) return '0';
  const digits = PERCENT_DIGITS - 1 - Math.floor(Math.log10(Math.abs(percent)));
  return percent.toFixed(Math.max(0, Math.min(4, digits)));
}

/** A mean with its 95 % interval. */
export function showMean({ mean, half }: KeptNumber, unit: Unit): string {
  if (half === undefined) return show(mean, unit);
  return `${show(mean, unit)} ± ${unit === 'percent' ? show(half, unit) : half.toFixed(Math.max(1, unit))}`;
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
