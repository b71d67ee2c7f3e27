import type { ReleaseView } from '../view.ts';
import { type BundleFile, bundleFiles } from './bundle-files.ts';
import { WHAT_VERIFY_SHOWS } from './check.ts';
import { citationOf, INVENTED, TERMS } from './citation.ts';
import { limitsOf } from './limits.ts';
import { codeSpan, escapeMarkdown, markdownTable } from './markdown.ts';
import { aboutPeople, between, epsilonText, longDate, scientific, whole } from './numbers.ts';
import { tooFewPeople } from './too-few.ts';
import { anyOneOf, RECORDS_COUNTED, unitName } from './unit.ts';

function whatItIs(view: ReleaseView): string {
  const rows =
    view.tier === 'full'
      ? `The microdata have ${whole(view.syntheticRows)} synthetic rows: no row is a person. How many people there are is in the aggregates.`
      : `${tooFewPeople(view)} There are no microdata.`;
  const counted = view.unit === 'person' ? 'people' : 'records';
  const note = view.unit === 'person' ? '' : ` ${RECORDS_COUNTED}`;
  return `Numbers about people who were trafficked, published on ${longDate(view.date)} with a measured limit on what they can give away about ${anyOneOf(view.unit)}. Behind them are ${aboutPeople(view.people)} ${counted} (${between(view.people)}).${note} ${rows}`;
}

function promise(view: ReleaseView): string {
  const twice = epsilonText(view.epsilonTwoRecords);
  const weaker =
    view.unit === 'person'
      ? `Somebody who was recorded twice and counted as two people has the weaker promise of epsilon ${twice}.`
      : `No column told which records belong to the same person, so the promise is per record: somebody with two records has the weaker promise of epsilon ${twice}, and with more records it is weaker still.`;
  return `Differential privacy: epsilon ${epsilonText(view.epsilon)}, delta ${scientific(view.delta)}; the unit is ${unitName(view.unit)}, added or taken out. For a changed answer of somebody who is known to be in the records it is epsilon ${twice}. ${weaker} A smaller epsilon is a stronger promise. The report says in plain words what that means and what it does not cover.`;
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
  files: readonly BundleFile[] = bundleFiles(view.tier, view.draws),
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
    `To check the files, take a copy of the Tessera repository, run \`npm start\` in it once, and then \`npx --no tessera verify DIR\`, with the path of this folder for \`DIR\`. ${WHAT_VERIFY_SHOWS}`,
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
