/** A range of categories cut in two: [from, middle) and [middle, to). */
type Cut = readonly [from: number, middle: number, to: number];

/**
 * The orthonormal Haar basis over `size` categories in their order: their sum, and for every cut of a
 * range in two the difference of the two means. Noise of equal variance keeps it; what neighbours
 * have in common comes together in few coefficients. `share` of a range lies before its cut.
 *
 * Source: the unbalanced Haar basis of Girardi and Sweldens 1997, "A new class of unbalanced Haar
 * wavelets that form an unconditional basis for L_p on general measure spaces", Journal of Fourier
 * Analysis and Applications 3(4).
 */
export class HaarBasis {
  readonly #size: number;
  readonly #cuts: readonly Cut[];

  constructor(size: number, share: number) {
    this.#size = size;
    this.#cuts = cutsOf(0, size, share);
  }

  /** Values, `stride` apart from `start` on, become coefficients, in place. */
  forward(table: Float64Array, start: number, stride: number): void {
    const before = new Float64Array(this.#size + 1);
    for (let i = 0; i < this.#size; i++) {
      before[i + 1] = (before[i] as number) + (table[start + i * stride] as number);
    }
    const sum = (from: number, to: number) => (before[to] as number) - (before[from] as number);
    table[start] = sum(0, this.#size) / Math.sqrt(this.#size);
    this.#cuts.forEach(([from, middle, to], k) => {
      const difference = sum(from, middle) / (middle - from) - sum(middle, to) / (to - middle);
      table[start + (k + 1) * stride] = difference * lengthOf([from, middle, to]);
    });
  }

  /** Undoes `forward`. */
  backward(table: Float64Array, start: number, stride: number): void {
    const steps = new Float64Array(this.#size + 1);
    const raise = (from: number, to: number, by: number) => {
      steps[from] = (steps[from] as number) + by;
      steps[to] = (steps[to] as number) - by;
    };
    raise(0, this.#size, (table[start] as number) / Math.sqrt(this.#size));
    this.#cuts.forEach(([from, middle, to], k) => {
      const size = (table[start + (k + 1) * stride] as number) * lengthOf([from, middle, to]);
      raise(from, middle, size / (middle - from));
      raise(middle, to, -size / (to - middle));
    });
    let value = 0;
    for (let i = 0; i < this.#size; i++) {
      value += steps[i] as number;
      table[start + i * stride] = value;
    }
  }
}

function cutsOf(from: number, to: number, share: number): readonly Cut[] {
  if (to - from < 2) return [];
  const middle = from + Math.min(to - from - 1, Math.max(1, Math.round((to - from) * share)));
  return [[from, middle, to], ...cutsOf(from, middle, share), ...cutsOf(middle, to, share)];
}

/** What makes the vector of a difference of two means one long. */
function lengthOf([from, middle, to]: Cut): number {
  return Math.sqrt(((middle - from) * (to - middle)) / (to - from));
}
