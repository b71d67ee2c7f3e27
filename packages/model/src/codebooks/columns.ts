import type { Blank, Code, Column, Derivation } from '../codebook.ts';

/** What a column asks, in words; the same for every codebook that asks it. */
export interface Concept {
  readonly label: string;
  readonly definition: string;
}

/** A concept and the name of its column in one file. */
export type NamedConcept = readonly [column: string, concept: Concept];

/** The cells of a CTDC file that hold no value; a release writes the empty one. */
export function notRecorded(...more: readonly string[]): Blank[] {
  return [{ reason: 'NotRecorded', tokens: ['', '-99', 'Unknown', ...more] }];
}

export function column(
  kind: Column['kind'],
  [name, concept]: NamedConcept,
  values: readonly Code[],
  blanks: readonly Blank[],
): Column {
  return {
    name,
    label: concept.label,
    definition: concept.definition,
    kind,
    values: [...values],
    blanks: [...blanks],
  };
}

/** A column that a release writes from flags and nobody reads. */
export function derivedColumn([name, concept]: NamedConcept, derived: Derivation): Column {
  return {
    ...column('text', [name, concept], [], [{ reason: 'NotRecorded', tokens: [''] }]),
    derived,
  };
}

/** The same column, offered as a total when a file is too small for anything else. */
export function headline(of: Column): Column {
  return { ...of, headline: true };
}
