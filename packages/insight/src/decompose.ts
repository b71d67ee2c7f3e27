/** A part of two groups (or years): how large it is in each, and the share within it. */
export interface DecomposedPart {
  /** People with a known answer, in the first and in the second group. */
  readonly known: readonly [number, number];
  /** Of these, people with the answer. */
  readonly yes: readonly [number, number];
}

export interface Decomposition {
  /** Second share less first. */
  readonly difference: number;
  /** What of it comes from parts being of another size, and what from other shares within parts. */
  readonly composition: number;
  readonly rate: number;
  /** The same for each part; they add up to the two above. */
  readonly parts: readonly { readonly composition: number; readonly rate: number }[];
}

/**
 * A difference between the shares of two groups, taken apart into composition (who is in them) and
 * rate (what is the case within each part):
 *
 *     composition = Σ (w₂ − w₁)·(r₁ + r₂)/2,   rate = Σ (r₂ − r₁)·(w₁ + w₂)/2
 *
 * They add up to the difference exactly. In a part that one group does not have, the other one's share
 * stands for it, so all of that part is composition. It is arithmetic and not a cause. `undefined`
 * where one of the groups is empty.
 *
 * Source: Kitagawa 1955, "Components of a difference between two rates", JASA 50(272).
 */
export function decompose(parts: readonly DecomposedPart[]): Decomposition | undefined {
  const total = (side: 0 | 1) => parts.reduce((sum, { known }) => sum + known[side], 0);
  const [first, second] = [total(0), total(1)];
  if (!(first > 0 && second > 0)) return undefined;
  const pieces = parts.map(({ known, yes }) => {
    const own = (side: 0 | 1) => (known[side] > 0 ? yes[side] / known[side] : undefined);
    const [a = own(1) ?? 0, b = own(0) ?? 0] = [own(0), own(1)];
    const [v, w] = [known[0] / first, known[1] / second];
    return { composition: ((w - v) * (a + b)) / 2, rate: ((b - a) * (v + w)) / 2 };
  });
  const composition = pieces.reduce((sum, piece) => sum + piece.composition, 0);
  const rate = pieces.reduce((sum, piece) => sum + piece.rate, 0);
  return { difference: composition + rate, composition, rate, parts: pieces };
}
