import type { AttackFindings } from '../../attack/findings.ts';
import { html, type Markup } from '../pages/html.ts';
import { counted, tenths } from '../pages/numbers.ts';
import { table } from '../pages/table.ts';
import { WORDS } from './words.ts';

const NOT_RUN: Readonly<Record<NonNullable<AttackFindings['not_run']>, string>> = {
  'only-totals':
    'Only a few totals are published. There are no rows and no tables of two questions to attack, and no made-up people to try attacks on; the promise itself is the protection.',
  'too-small':
    'A trial release of made-up people came out too small for records, so no attack was tried. The promise itself is the protection.',
};

/** The attacks that worked more often on people in the data. */
export const signsIn = ({ attacks }: AttackFindings) =>
  attacks.filter(({ verdict }) => verdict === 'within-promise' || verdict === 'more-often');

/** What the attacks found, in two or three sentences. */
export function inShort(findings: AttackFindings): string {
  if (findings.not_run !== undefined) return NOT_RUN[findings.not_run];
  const signs = signsIn(findings);
  const tried = counted(findings.attacks.length, 'attack');
  const chance =
    'By chance alone, about one attack in twenty to forty looks as if it worked better on people in the data.';
  const looked =
    findings.audit?.verdict === 'look-again'
      ? ' The audit shows more than the promise, which happens by bad luck once in twenty times: look again.'
      : '';
  if (signs.length === 0) {
    return `${tried} on a trial release of made-up people: none worked more often on people who were in the data than on people who were not.${looked}`;
  }
  return `${tried} on a trial release of made-up people: ${signs.length} worked more often on people who were in the data than on people who were not. None went further than the promise allows. ${chance}${looked}`;
}

/** The summary as a note; with signs it asks for care. */
export function summaryNote(findings: AttackFindings): Markup {
  const signs = signsIn(findings);
  const care = findings.verdict === 'signs' ? ' caution' : '';
  return html`<div class="note${care}"><p>${inShort(findings)}</p>
${
  signs.length === 0
    ? undefined
    : html`<ul class="plain">${signs.map(({ name }) => html`<li>${WORDS[name].title}</li>`)}</ul>`
}</div>`;
}

const VERDICTS = {
  'no-sign': 'no sign',
  'within-promise': 'more often, as the promise allows',
  'more-often': 'more often',
  'too-few': 'too few to say',
} as const;

const ofHundred = ({ hits, trials }: { readonly hits: number; readonly trials: number }) =>
  trials === 0 ? '–' : tenths((100 * hits) / trials);

/** All attacks on one page of paper. */
export function overview({ attacks }: AttackFindings): Markup {
  return table({
    caption: 'Every attack: how often it worked, of 100',
    columns: [
      { head: 'Attack' },
      { head: 'In the data', numeric: true },
      { head: 'Not in the data', numeric: true },
      { head: 'Difference, 95 % interval', numeric: true },
      { head: 'Verdict' },
    ],
    rows: attacks.map(({ name, success, control, difference, verdict, judged }) => [
      WORDS[name].title,
      ofHundred(success),
      ofHundred(control),
      html`<bdi>${tenths(100 * difference.low)} to ${tenths(100 * difference.high)}</bdi>`,
      judged || verdict === 'too-few'
        ? VERDICTS[verdict]
        : `${VERDICTS[verdict]} (shown, not judged)`,
    ]),
  });
}
