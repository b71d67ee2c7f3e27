import { documentHtml } from '../pages/document.ts';
import { html } from '../pages/html.ts';
import { longDate } from '../pages/numbers.ts';
import type { ReleaseView } from '../view.ts';
import { context, data, governance, identifiability, notShown } from './chapters.ts';
import { summaryNote } from './summary.ts';

const TRIED = {
  title: 'It was attacked on purpose',
  lead: (title: string) =>
    `Before the release “${title}” was written, attacks were tried on one like it. This page says which, how often they worked, and how often they worked on people who were not in the data at all.`,
};

const NOT_TRIED = {
  title: 'No attack was tried, and why',
  lead: (title: string) =>
    `Larger releases are attacked on purpose before they are written. “${title}” was not. This page says why, what protects the people in it, and what to look at before it goes out.`,
};

/**
 * The attack report of a release, under the headings of ISO/IEC 27559: what was tried, how often it
 * worked, how often on people who were not in the data. A function of the view alone.
 */
export function attacksHtml(view: ReleaseView): string {
  const { title, lead } = view.attacks.not_run === undefined ? TRIED : NOT_TRIED;
  return documentHtml({
    release: view,
    name: 'Attack report',
    opening: html`<header class="opening">
<p class="kind">Attack report · <time datetime="${view.date}">${longDate(view.date)}</time></p>
<h1>${title}</h1>
<p class="lead">${lead(view.title)}</p>
${summaryNote(view.attacks)}
</header>`,
    chapters: [context(view), data(view), identifiability(view), governance(view), notShown(view)],
  });
}
