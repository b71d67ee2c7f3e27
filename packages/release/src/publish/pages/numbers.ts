import type { Estimate } from '../view.ts';

const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const ONE_PLACE = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

const signed = (text: string) => (text === '-0' ? '0' : text.replace('-', '−'));

/** A whole number as it stands, with a real minus sign: for tables. */
export const whole = (value: number): string => signed(WHOLE.format(value));

/** A number with one decimal, with a real minus sign: for tables. */
export const tenths = (value: number): string =>
  signed(ONE_PLACE.format(value).replace('-0.0', '0.0'));

const halfWidth = ({ low, high }: Estimate): number => Math.max(0, (high - low) / 2);

function stepsOf(value: number, step: number, towards: (steps: number) => number): number {
  return towards(value / step) * step;
}

/** The step in which an interval is told: the power of ten that its reach contains. */
const stepOf = (estimate: Estimate): number =>
  10 ** Math.floor(Math.log10(Math.max(1, halfWidth(estimate))));

/** A number for a picture or a sentence, not below zero: in the same step as its interval, so that rows compare. */
export function levelled(estimate: Estimate): number {
  return Math.max(0, stepsOf(estimate.value, stepOf(estimate), Math.round));
}

/** The interval, not below zero and rounded outwards: never narrower than what was computed. */
export function bounds(estimate: Estimate): { readonly low: number; readonly high: number } {
  const step = stepOf(estimate);
  return {
    low: Math.max(0, stepsOf(estimate.low, step, Math.floor)),
    high: Math.max(0, stepsOf(estimate.high, step, Math.ceil)),
  };
}

/** The number of people for a sentence: `about 193,020`, or `no more than 50` next to zero. */
export function aboutPeople(estimate: Estimate): string {
  const { low, high } = bounds(estimate);
  if (low <= 0) return `no more than ${whole(high)}`;
  return `about ${whole(levelled(estimate))}`;
}

/** `between 192,980 and 193,070` */
export function between(estimate: Estimate): string {
  const { low, high } = bounds(estimate);
  return `between ${whole(low)} and ${whole(high)}`;
}

/** `192,980 to 193,070` */
export function range(estimate: Estimate): string {
  const { low, high } = bounds(estimate);
  return `${whole(low)} to ${whole(high)}`;
}

const percent = (value: number) => Math.min(100, Math.max(0, value));

/** A percentage as whole people of a hundred: `33`, `fewer than 1`, `more than 99`. */
export function ofHundred(value: number): string {
  const inside = percent(value);
  if (inside < 0.5) return 'fewer than 1';
  if (inside > 99.5 && inside < 100) return 'more than 99';
  return whole(inside);
}

/** The interval of a percentage in whole people of a hundred, rounded outwards. */
export function hundredBounds(estimate: Estimate): { readonly low: number; readonly high: number } {
  return {
    low: Math.floor(percent(estimate.low)),
    high: Math.ceil(percent(estimate.high)),
  };
}

/** `between 31 and 35` */
export function betweenHundred(estimate: Estimate): string {
  const { low, high } = hundredBounds(estimate);
  return `between ${low} and ${high}`;
}

/** An epsilon with at most two decimals, rounded up: a promise is never told as stronger than it is. */
export function epsilonText(epsilon: number): string {
  return String(Math.ceil(Number((epsilon * 100).toPrecision(12))) / 100);
}

const MILLION = 1e6;

/** e^epsilon, rounded up: `1.2`, `55`, or as a power where nobody could read the number. */
export function factorText(epsilon: number): string {
  const factor = Math.exp(epsilon);
  if (factor >= MILLION) return `e^${epsilonText(epsilon)} (more than a million)`;
  return factor < 10 ? tenths(Math.ceil(factor * 10) / 10) : whole(Math.ceil(factor));
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A very small number, rounded up: `2.5 × 10⁻⁷`. */
export function scientific(value: number): string {
  const [digits = '0', power = '0'] = value.toExponential().split('e');
  if (value === 0 || Number(power) > -4) return String(value);
  const raised = [...power].map((sign) => (sign === '-' ? '⁻' : (RAISED[Number(sign)] ?? '')));
  return `${Math.ceil(Number((Number(digits) * 100).toPrecision(12))) / 100} × 10${raised.join('')}`;
}

const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** The size of a file: `48.2 MB`. */
export function fileSize(bytes: number): string {
  const at = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const amount = bytes / 1000 ** at;
  return `${at === 0 ? whole(amount) : tenths(amount)} ${UNITS[at]}`;
}

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-11-23` as `23 November 2026`; anything that is not a date stays as it is. */
export function longDate(date: string): string {
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? date : DATE.format(at);
}

/** `1 country`, `3 countries` */
export function counted(many: number, one: string, more = `${one}s`): string {
  return `${whole(many)} ${many === 1 ? one : more}`;
}
