import { INVENTED } from '../publish/pages/citation.ts';
import { codeSpan, escapeMarkdown, markdownTable } from '../publish/pages/markdown.ts';
import { counted, longDate, whole } from '../publish/pages/numbers.ts';
import { RESTRICTED_FILES } from './restricted-folder.ts';
import { promises } from './sentences.ts';
import type { RestrictedView } from './view.ts';
import {
  BLANKS,
  FOR_WHOM,
  MUST_NOT,
  OUTSIDE,
  RESTRICTED,
  ROW_COUNT,
  WEAKER,
  WHAT_IT_IS,
} from './words.ts';

const points = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** The README of a restricted folder. */
export function restrictedReadme(view: RestrictedView): string {
  const { file, withheld } = view;
  const columns = view.columns.map(({ column, quasiIdentifier, recoded, suppressed }) => [
    codeSpan(column.name),
    quasiIdentifier ? 'yes' : '',
    escapeMarkdown(recoded),
    escapeMarkdown(suppressed),
  ]);
  const sections = [
    `# ${escapeMarkdown(view.title)}`,
    `> **${RESTRICTED}**`,
    ...(view.invented ? [`> **${INVENTED}**`] : []),
    `${WHAT_IT_IS} ${whole(file.rows)} rows, made on ${longDate(view.date)}. ${ROW_COUNT}`,
    '## What is promised, and what is not',
    points(promises(view).map(escapeMarkdown)),
    `**${OUTSIDE}**`,
    '## Why this is weaker than the protected release',
    points(WEAKER.map(({ title, text }) => `**${title}.** ${text}`)),
    '## For whom it is',
    points(FOR_WHOM),
    '## What must not be done',
    points(MUST_NOT),
    '## The columns',
    BLANKS,
    markdownTable(['Column', 'Quasi-identifier', 'Recoded', 'Taken out'], columns),
    ...(withheld === 0
      ? []
      : [
          `Left out of the file: ${counted(withheld, 'column')}, withheld or only repeating others in words.`,
        ]),
    'What was taken out is told in steps of five per cent of what was recorded; the exact numbers stay with the organisation.',
    '## The files',
    markdownTable(
      ['File', 'What it is'],
      RESTRICTED_FILES.map(({ path, what }) => [codeSpan(path), what]),
    ),
    'To check the files, run `npx --no tessera verify` with the path of this folder: it compares the checksums, and counts k and m again in the rows themselves.',
    `Made with Tessera ${escapeMarkdown(view.version)}, codebook ${escapeMarkdown(view.codebook.name)} ${escapeMarkdown(view.codebook.version)}.`,
  ];
  return `${sections.join('\n\n')}\n`;
}
