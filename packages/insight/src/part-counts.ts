/** People counted in one part of the file, such as a source or a block of countries. */
export interface PartCounts {
  readonly people: number;
  /** With at least one recorded answer. */
  readonly recorded: number;
  /** With each answer. */
  readonly yes: readonly number[];
}

/** Disjoint parts as one; none are nobody, of whom no answer is asked. */
export function together(parts: readonly PartCounts[]): PartCounts {
  const sum = (of: (part: PartCounts) => number) => parts.reduce((all, part) => all + of(part), 0);
  return {
    people: sum(({ people }) => people),
    recorded: sum(({ recorded }) => recorded),
    yes: (parts[0]?.yes ?? []).map((_, i) => sum(({ yes }) => yes[i] as number)),
  };
}
