const NOTHING = 1e-9;
/** After so many steps that gained nothing, columns are taken in order, which cannot go round in circles. */
const PATIENCE = 20;

export interface Risen {
  /** Infinite where nothing stops it; no farther looked than enough. */
  readonly by: number;
  /** The numbers that change with it. */
  readonly changed: readonly number[];
}

/** How far one number can rise, given its change with each move. */
export type Farthest = (goal: readonly number[], enough: number) => Risen;

/**
 * How far numbers can rise along `moves` while none of `room` falls below zero: `room` is what each
 * number may lose.
 *
 * The simplex method from the point where nobody has moved, with Bland's rule where it stands still, so
 * that it always ends. Source: Bland 1977, "New finite pivoting rules for the simplex method",
 * Mathematics of Operations Research 2(2).
 */
export function farthestAlong(
  moves: readonly (readonly number[])[],
  room: readonly number[],
): Farthest {
  const width = 2 * moves.length;
  // A move can go both ways: one column for each.
  const losses = room.map((_, i) => {
    const loss = new Float64Array(width);
    for (const [s, move] of moves.entries()) {
      loss[s] = 0 - move[i]!;
      loss[s + moves.length] = move[i]!;
    }
    return loss;
  });
  return (goal, enough) => {
    const tableau: Tableau = {
      loss: losses.map((loss) => loss.slice()),
      left: Float64Array.from(room),
      gain: Float64Array.from([...goal, ...goal.map((change) => 0 - change)]),
    };
    const columns = [...tableau.gain.keys()];
    const rows = [...tableau.left.keys()].map((row) => width + row);
    let [reached, still] = [0, 0];
    while (reached < enough) {
      const enter = entering(tableau, columns, still < PATIENCE);
      if (enter < 0) break;
      const leave = leaving(tableau, rows, enter);
      if (leave < 0) {
        const ray = tableau.loss.map((loss) => 0 - loss[enter]!);
        const changed = [
          ...changedBy(losses, [[columns[enter]!, 1], ...pairs(rows, ray)]),
          ...changedBy(losses, pairs(rows, tableau.left)),
        ];
        return { by: Number.POSITIVE_INFINITY, changed };
      }
      const gained = pivot(tableau, leave, enter);
      [columns[enter], rows[leave]] = [rows[leave]!, columns[enter]!];
      still = gained > NOTHING ? 0 : still + 1;
      reached += gained;
    }
    return { by: reached, changed: changedBy(losses, pairs(rows, tableau.left)) };
  };
}

/** How far a column is taken. */
type Taken = readonly [column: number, times: number];

const pairs = (names: readonly number[], times: ArrayLike<number>): readonly Taken[] =>
  names.map((name, r) => [name, times[r]!]);

/** The numbers that change when columns are taken so far. */
function changedBy(losses: readonly Float64Array[], taken: readonly Taken[]): readonly number[] {
  const width = losses[0]?.length ?? 0;
  const some = taken.filter(([name, times]) => name < width && Math.abs(times) > NOTHING);
  return [...losses.keys()].filter((i) => {
    const change = some.reduce((sum, [name, times]) => sum + losses[i]![name]! * times, 0);
    return Math.abs(change) > NOTHING;
  });
}

interface Tableau {
  /** What every number loses with each column. */
  readonly loss: readonly Float64Array[];
  /** What every number may still lose. */
  readonly left: Float64Array;
  /** What the goal gains with each column. */
  readonly gain: Float64Array;
}

/** The column that gains most, or the first one by name that gains anything. */
function entering({ gain }: Tableau, names: readonly number[], isGreedy: boolean): number {
  let found = -1;
  for (let s = 0; s < gain.length; s++) {
    if (gain[s]! <= NOTHING) continue;
    if (found < 0 || (isGreedy ? gain[s]! > gain[found]! : names[s]! < names[found]!)) found = s;
  }
  return found;
}

/** The row that stops the column first; the first one by name of several. */
function leaving({ loss, left }: Tableau, names: readonly number[], enter: number): number {
  let [found, least] = [-1, Number.POSITIVE_INFINITY];
  for (let r = 0; r < left.length; r++) {
    if (loss[r]![enter]! <= NOTHING) continue;
    const step = left[r]! / loss[r]![enter]!;
    const isLess = step < least - NOTHING;
    if (isLess || (step <= least + NOTHING && names[r]! < names[found]!)) found = r;
    if (isLess) least = step;
  }
  return found;
}

/** Lets the column come in until the row stops it; returns what the goal gains. */
function pivot({ loss, left, gain }: Tableau, r: number, s: number): number {
  const row = loss[r]!;
  const by = row[s]!;
  row[s] = 1;
  for (let j = 0; j < row.length; j++) row[j]! /= by;
  left[r]! /= by;
  for (let i = 0; i < loss.length; i++) {
    if (i !== r) left[i] = Math.max(0, left[i]! - clear(loss[i]!, row, s) * left[r]!);
  }
  return clear(gain, row, s) * left[r]!;
}

/** Takes the column out of another row; returns how often it stood there. */
function clear(other: Float64Array, row: Float64Array, s: number): number {
  const times = other[s]!;
  if (times === 0) return 0;
  other[s] = 0;
  for (let j = 0; j < other.length; j++) other[j]! -= times * row[j]!;
  return times;
}
