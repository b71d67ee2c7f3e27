const NOTHING = 1e-9;

/**
 * How far one number can rise (or fall) along `moves` while none of `room` falls below zero: `goal` is
 * the change of the number with each move, `room` what each number may lose. Infinite where nothing
 * stops it; the search ends as soon as `enough` is reached.
 *
 * The simplex method from the point where nobody has moved, with Bland's rule, so it always ends.
 * Source: Bland 1977, "New finite pivoting rules for the simplex method", Mathematics of Operations
 * Research 2(2).
 */
export function farthest(
  goal: readonly number[],
  moves: readonly (readonly number[])[],
  room: readonly number[],
  enough: number,
): number {
  // A move can go both ways: one column for each.
  const loss = room.map((_, i) => moves.flatMap((move) => [0 - move[i]!, move[i]!]));
  const left = [...room];
  const gain = goal.flatMap((change) => [change, 0 - change]);
  const columns = gain.map((_, name) => name);
  const rows = room.map((_, i) => gain.length + i);
  let reached = 0;
  while (reached < enough) {
    const enter = best(columns, (s) => gain[s]! > NOTHING);
    if (enter < 0) return reached;
    const leave = tightest(loss, left, rows, enter);
    if (leave < 0) return Number.POSITIVE_INFINITY;
    reached += (gain[enter]! * left[leave]!) / loss[leave]![enter]!;
    pivot({ loss, left, gain }, leave, enter);
    [columns[enter], rows[leave]] = [rows[leave]!, columns[enter]!];
  }
  return reached;
}

/** The place of the smallest name among those that fit. */
function best(names: readonly number[], fits: (place: number) => boolean): number {
  return names.reduce(
    (found, name, place) => (fits(place) && (found < 0 || name < names[found]!) ? place : found),
    -1,
  );
}

function tightest(
  loss: readonly (readonly number[])[],
  left: readonly number[],
  rows: readonly number[],
  enter: number,
): number {
  const step = (r: number) => left[r]! / loss[r]![enter]!;
  const stops = (r: number) => loss[r]![enter]! > NOTHING;
  const least = rows.reduce((min, _, r) => (stops(r) ? Math.min(min, step(r)) : min), Infinity);
  return best(rows, (r) => stops(r) && step(r) <= least + NOTHING);
}

interface Tableau {
  readonly loss: number[][];
  readonly left: number[];
  readonly gain: number[];
}

function pivot({ loss, left, gain }: Tableau, r: number, s: number): void {
  const row = loss[r]!;
  const by = row[s]!;
  for (let j = 0; j < row.length; j++) row[j] = (j === s ? 1 : row[j]!) / by;
  left[r] = Math.max(0, left[r]! / by);
  const clear = (other: number[]) => {
    const times = other[s]!;
    other[s] = 0;
    if (times !== 0) for (let j = 0; j < other.length; j++) other[j] = other[j]! - times * row[j]!;
    return times;
  };
  for (let i = 0; i < loss.length; i++) {
    if (i !== r) left[i] = Math.max(0, left[i]! - clear(loss[i]!) * left[r]!);
  }
  clear(gain);
}
