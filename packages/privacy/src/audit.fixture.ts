import { clopperPearson, FALSE_ALARM } from './statistics.fixture.ts';

/** A mechanism that is run on one of two neighbouring inputs and tells one number of its outcome. */
export type Trial = (neighbour: boolean) => number;

export interface Audit {
  /** With a false alarm rate of `FALSE_ALARM`, delta at `epsilon` is at least this. */
  readonly delta: number;
  /** With the same rate, epsilon at delta 0 is at least this. */
  readonly epsilon: number;
}

/** An event: the outcomes in a set, or their complement. */
type Event = (outcome: number) => boolean;

/**
 * Bounds from below what a mechanism reveals. The event is chosen on the first half of the runs and
 * judged on the second, so that choosing costs nothing. `events` are the candidates.
 */
export function audit(
  trial: Trial,
  runs: number,
  epsilon: number,
  events: readonly Event[],
): Audit {
  const half = Math.floor(runs / 2);
  const sample = (neighbour: boolean) => Array.from({ length: half }, () => trial(neighbour));
  const [trainP, trainQ] = [sample(true), sample(false)];
  const [judgeP, judgeQ] = [sample(true), sample(false)];
  const count = (outcomes: readonly number[], event: Event) => outcomes.filter(event).length;
  const factor = Math.exp(epsilon);
  const both = events.flatMap((event): Event[] => [event, (outcome) => !event(outcome)]);

  const best = (gain: (p: number, q: number) => number) => {
    let found = both[0] as Event;
    let flip = false;
    let most = Number.NEGATIVE_INFINITY;
    for (const event of both) {
      const [p, q] = [count(trainP, event) / half, count(trainQ, event) / half];
      for (const turned of [false, true]) {
        const value = turned ? gain(q, p) : gain(p, q);
        if (value > most) [found, flip, most] = [event, turned, value];
      }
    }
    const [p, q] = [count(judgeP, found), count(judgeQ, found)];
    const [top, bottom] = flip ? [q, p] : [p, q];
    // Half of the allowed errors each for the numerator and the denominator.
    return {
      low: clopperPearson(top, half, FALSE_ALARM).low,
      high: clopperPearson(bottom, half, FALSE_ALARM).high,
    };
  };

  const apart = best((p, q) => p - factor * q);
  const ratio = best((p, q) => Math.log((p + 1 / half) / (q + 1 / half)) - 1 / Math.sqrt(half * p));
  return {
    delta: apart.low - factor * apart.high,
    epsilon: ratio.low > 0 ? Math.log(ratio.low / ratio.high) : 0,
  };
}

export const atLeast =
  (threshold: number): Event =>
  (outcome) =>
    outcome >= threshold;
export const equals =
  (value: number): Event =>
  (outcome) =>
    outcome === value;
