import type { CaseFile } from '@tessera/engine';
import type { FolderKind, Stage } from '../publish/bundle/stage.ts';
import { csvLine } from '../publish/csv.ts';
import type { Figures } from './figures.ts';
import type { Tiers } from './tiers.ts';

const TITLE = '# SENSITIVE: figures of an anonymisation';
const FIGURES = 'SENSITIVE-anonymisation.json';
const CLASSES = 'SENSITIVE-classes.csv';
const MARK = 'SENSITIVE-README.md';

export const ANONYMISE_PRIVATE: FolderKind = {
  mark: MARK,
  isOurs: (text) => text.startsWith(TITLE),
  layout: [MARK, FIGURES, CLASSES],
};

const README = `${TITLE}

These files were computed from the records themselves. They are as sensitive as the records: keep them
where the records are kept, never give them to those who have the anonymised rows, and delete them when
the review is over.

- ${FIGURES}: risk before and after, minimal sample uniques, and what each column lost, exactly.
- ${CLASSES}: for each group of rows its size, and for each sensitive attribute how many answers occur
  and how far they are from those of all rows.
`;

/** Writes what only those who may see the records may see; still nothing of the search. */
export async function writePrivateFigures(
  stage: Stage,
  { figures, tiers, issues }: PrivateInput,
): Promise<void> {
  const { before, after, diversity, classSizes } = figures;
  await stage.write(MARK, [README]);
  await stage.write(FIGURES, [
    `${JSON.stringify({ SENSITIVE: true, issues, before, after }, null, 2)}\n`,
  ]);
  const labels = tiers.sensitive.flatMap(({ label }) => [
    `${label}: answers`,
    `${label}: distance`,
  ]);
  await stage.write(CLASSES, [
    csvLine(['SENSITIVE_group', 'rows', ...labels]),
    ...Array.from(classSizes, (size, c) =>
      csvLine([
        String(c + 1),
        String(size),
        ...diversity.flatMap(({ distinct, distance }) => [
          String(distinct[c]),
          (distance[c] as number).toFixed(4),
        ]),
      ]),
    ),
  ]);
}

interface PrivateInput {
  readonly figures: Figures;
  readonly tiers: Tiers;
  readonly issues: CaseFile['issues']['counts'];
}
