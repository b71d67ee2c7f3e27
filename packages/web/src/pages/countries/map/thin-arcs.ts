/** What of a topology holds its lines: deltas in steps of a grid. */
interface Arcs {
  readonly arcs: number[][][];
  readonly transform?: { readonly scale: readonly number[] } | undefined;
}

/** A ring of fewer points is no area. */
const LEAST = 4;

/**
 * The same topology without points that lie nearer than `degrees` to the one before. Shared borders stay
 * shared, because they are one line; ends stay where they are, and short lines as they were.
 */
export function thinArcs<T extends Arcs>(topology: T, degrees: number): T {
  const [x = 1, y = 1] = topology.transform?.scale ?? [];
  const arcs = topology.arcs.map((arc) => thinned(arc, degrees / x, degrees / y));
  return { ...topology, arcs };
}

function thinned(arc: number[][], nearX: number, nearY: number) {
  const kept: number[][] = [];
  let [dx, dy] = [0, 0];
  for (const [i, [stepX = 0, stepY = 0]] of arc.entries()) {
    dx += stepX;
    dy += stepY;
    const isEnd = i === 0 || i === arc.length - 1;
    if (!isEnd && Math.abs(dx) < nearX && Math.abs(dy) < nearY) continue;
    kept.push([dx, dy]);
    [dx, dy] = [0, 0];
  }
  return kept.length < LEAST ? arc : kept;
}
