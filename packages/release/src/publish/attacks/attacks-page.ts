import { documentHtml } from '../pages/document.ts';
import { html } from '../pages/html.ts';
import { longDate } from '../pages/numbers.ts';
import type { ReleaseView } from '../view.ts';
import { context, data, governance, identifiability, notShown } from './chapters.ts';
import { summaryNote } from './summary.ts';

/**
 * The attack report of a release, under the headings of ISO/IEC 27559: what was tried, how often it
 * worked, how often on people who were not in the data. A function of the view alone.
 */
export function attacksHtml(view: ReleaseView): string {
  return documentHtml({
    release: view,
    name: 'Attack report',
    opening: html`<header class="opening">
<p class="kind">Attack report · <time datetime="${view.date}">${longDate(view.date)}</time></p>
<h1>It was attacked on purpose</h1>
<p class="lead">Before the release “${view.title}” was written, attacks were tried on one like it. This page says which, how often they worked, and how often they worked on people who were not in the data at all.</p>
${summaryNote(view.attacks)}
</header>`,
    chapters: [context(view), data(view), identifiability(view), governance(view), notShown()],
  });
}
