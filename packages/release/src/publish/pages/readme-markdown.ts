import type { ReleaseView } from '../view.ts';
import { type BundleFile, bundleFiles } from './bundle-files.ts';
import { citationOf, INVENTED, TERMS } from './citation.ts';
import { limitsOf } from './limits.ts';
import { codeSpan, escapeMarkdown, markdownTable } from './markdown.ts';
import { aboutPeople, between, epsilonText, longDate, scientific, whole } from './numbers.ts';

function whatItIs(view: ReleaseView): string {
  const rows =
    view.tier === 'full'
      ? `The microdata have ${whole(view.syntheticRows)} synthetic rows: no row is a person, and the number of rows is not the number of people.`
      : 'There are so few people that only some totals can be published. There are no microdata.';
  return `Numbers about people who were trafficked, published on ${longDate(view.date)} with a measured limit on what they can give away about any one of them. Behind them are ${aboutPeople(view.people)} people (${between(view.people)}). ${rows}`;
}

function promise(view: ReleaseView): string {
  return `Differential privacy: epsilon ${epsilonText(view.epsilon)}, delta ${scientific(view.delta)}; the unit is one person, added or taken out. Somebody who was recorded twice and counted as two people has epsilon ${epsilonText(view.epsilonTwoRecords)}. The report says in plain words what that means and what it does not cover.`;
}

const USES = [
  'to see what is recorded, for whom, and how much is unknown;',
  'to plan services for people who were trafficked, children among them, next to what workers know;',
  'to try out an analysis before you ask for access to records;',
  'to teach.',
];

/** The README of a release: what it is, what it may be used for, how to cite it, what it cannot tell. */
export function readmeMarkdown(
  view: ReleaseView,
  files: readonly BundleFile[] = bundleFiles(view.tier),
): string {
  const sections = [
    `# ${escapeMarkdown(view.title)}`,
    ...(view.invented ? [`> **${INVENTED}**`] : []),
    whatItIs(view),
    '## The files',
    markdownTable(
      ['File', 'What it is'],
      files.map(({ path, what }) => [codeSpan(path), escapeMarkdown(what)]),
    ),
    'To check that nothing was changed since publication: `npx tessera verify DIR`, with the path of this folder for `DIR`.',
    '## What it may be used for',
    USES.map((use) => `- ${use}`).join('\n'),
    TERMS,
    '## What it cannot tell',
    limitsOf(view.tier)
      .map(({ title, text }) => `- **${title}.** ${text}`)
      .join('\n'),
    '## How people are protected',
    promise(view),
    '## How to cite it',
    `> ${escapeMarkdown(citationOf(view))}`,
    'Say with every number its interval, of how many people it speaks and for how many the answer is unknown.',
    `Made with Tessera ${escapeMarkdown(view.version)}.`,
  ];
  return `${sections.join('\n\n')}\n`;
}
