import { show, showMean, table } from '../format.ts';
import { judge, type Verdict } from '../judge.ts';
import { find, type Results } from '../results.ts';
import { type Figure, SOURCES, TARGETS, type Target } from '../targets.ts';

const WORDS: Readonly<Record<Verdict, string>> = {
  reached: 'yes',
  missed: '**no**',
  'not measured': 'not measured',
};

const UNITS: Readonly<Record<string, string>> = { seconds: ' s', peakMb: ' MB' };

function shown(results: Results, { setting, key, unit, worst }: Figure): string {
  const found = find(results, setting, 'tessera', key);
  if (found === undefined) return '–';
  const value = worst === true ? show(found.max, unit) : showMean(found, unit);
  return `${value}${unit === 'percent' ? '' : (UNITS[key] ?? '')}`;
}

/** The columns of the table that a largest distance is about, in the last run. */
function where(results: Results, { setting, key }: Figure): string {
  const of = results.settings.find((one) => one.setting === setting && one.method === 'tessera');
  const columns = key.endsWith('max') ? of?.names[key] : undefined;
  return columns === undefined ? '' : ` (${columns})`;
}

/** All numbers of a row; percent is said once. */
export function reached(results: Results, { figures }: Target): string {
  const values = figures.map((figure) => shown(results, figure));
  if (values.every((value) => value === '–')) return '–';
  const percent = figures.every(({ unit }) => unit === 'percent') ? ' %' : '';
  return `${values.join(' / ')}${percent}${figures.map((figure) => where(results, figure)).join('')}`;
}

/** The number behind a source in the list below the table. */
export const sourceNumber = (source: string): number => Object.keys(SOURCES).indexOf(source) + 1;

/** What was to be reached beside what was, and what others reach. */
export function targetTable(results: Results): string {
  const rows = TARGETS.map((target) => [
    target.what,
    target.toReach,
    reached(results, target),
    WORDS[judge(results, target)],
    target.rivals.map(({ text, source }) => `${text} [${sourceNumber(source)}]`).join('; ') || '–',
  ]);
  return table(['measured', 'to reach', 'reached, mean ± 95 % interval', '', 'others'], rows);
}
