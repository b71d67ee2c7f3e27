import { type Presence, presenceIn } from '../presence.ts';
import { writeTable } from '../table-text.ts';
import type { Imported } from './import-glotip.ts';

const NOTE =
  '// Written by docs/country-figures.ts from the file that edition.ts names. Not for editing.\n';

const text = (name: string, lines: string) => `export const ${name} = \`\n${lines}\n\`;\n`;

/** The modules that hold an imported file, by their names in the folder `data`. */
export function modulesOf({
  figures,
  citizenships,
  repatriations,
}: Imported): readonly (readonly [name: string, text: string])[] {
  const codes = (presence: Presence) =>
    [...figures].filter(([, table]) => presenceIn(table) === presence).map(([code]) => code);
  const list = (name: string, presence: Presence) => text(name, codes(presence).join(' '));
  return [
    ['figures.ts', NOTE + text('FIGURES', writeTable(figures))],
    [
      'corridors.ts',
      NOTE +
        text('CITIZENSHIPS', writeTable(citizenships)) +
        text('REPATRIATIONS', writeTable(repatriations)),
    ],
    ['presence.ts', NOTE + list('WITH_CHILDREN', 'children') + list('WITH_ALL_AGES', 'allAges')],
  ];
}
