import type { Codebook } from '@tessera/model';
import { chance } from './chooser.ts';
import type { InventionRandom } from './prng.ts';

/** Assumed: how often a record belongs to the same person as the one before it. */
const SAME_PERSON = 0.1;

const hasOwnSubject = ({ subject, columns }: Codebook): boolean =>
  subject !== undefined && !columns.some(({ name }) => name === subject);

/** The header of an invented file: the subject column first where the codebook asks for one. */
export function sampleHeader(codebook: Codebook): readonly string[] {
  const names = codebook.columns.map(({ name }) => name);
  return codebook.subject !== undefined && hasOwnSubject(codebook)
    ? [codebook.subject, ...names]
    : names;
}

/** Puts an invented person in front of a record, where the codebook asks for one. */
export function subjectWriter(
  codebook: Codebook,
): (random: InventionRandom, record: readonly string[]) => readonly string[] {
  if (!hasOwnSubject(codebook)) return (_, record) => record;
  let person = 0;
  return (random, record) => {
    if (person === 0 || !chance(random, SAME_PERSON)) person += 1;
    return [`invented-${person}`, ...record];
  };
}
