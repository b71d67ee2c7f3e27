import type { FrontView } from '../view.ts';
import { WHAT_VERIFY_SHOWS } from './check.ts';
import { citationOf, TERMS } from './citation.ts';
import { type Chapter, documentHtml } from './document.ts';
import { doors, type ServedFile } from './doors.ts';
import { html, type Markup } from './html.ts';
import { aboutPeople, between, longDate, whole } from './numbers.ts';
import { tooFewPeople } from './too-few.ts';
import { anyOneOf, RECORDS_COUNTED } from './unit.ts';

function opening(view: FrontView): Markup {
  const rows =
    view.tier === 'full'
      ? `Microdata here are synthetic: ${whole(view.syntheticRows)} rows, none of them a person.`
      : tooFewPeople(view);
  const counted = view.unit === 'person' ? 'of them' : 'records';
  return html`<header class="opening">
<p class="kind">Release · <time datetime="${view.date}">${longDate(view.date)}</time></p>
<h1>${view.title}</h1>
<p class="lead">Numbers about people who were trafficked: ${aboutPeople(view.people)} ${counted} (${between(view.people)}), published with a measured limit on what can be learned about ${anyOneOf(view.unit)}. ${rows}</p>
${view.unit === 'person' ? undefined : html`<p>${RECORDS_COUNTED}</p>`}
</header>`;
}

const verify: Chapter = {
  id: 'verify',
  title: 'How to check it',
  body: html`<p>Every file has a checksum in the manifest. To compare the files with it, take a copy of the Tessera repository, run <code>npm start</code> in it once, and then this, with the path of the folder for <code>DIR</code>:</p>
<pre tabindex="0" role="region" aria-label="Command">npx --no tessera verify DIR</pre>
<p>${WHAT_VERIFY_SHOWS}</p>`,
};

function before(view: FrontView): Chapter {
  return {
    id: 'before',
    title: 'Before you use a number',
    body: html`<ul class="plain">
<li>Take numbers from the aggregates, with their intervals. Use the rows to explore.</li>
<li>A blank does not mean no. Say for how many the answer is unknown.</li>
<li>These are people who were found and registered, not all who were trafficked. Do not rank countries by them.</li>
</ul>
<p>The report says more about each of these.</p>
<p class="cite">${citationOf(view)}</p>
<p>${TERMS}</p>`,
  };
}

/** The landing page of a served release folder: what it is, its doors, how to check and cite it. */
export function indexHtml(view: FrontView, files: readonly ServedFile[]): string {
  return documentHtml({
    release: view,
    name: 'Release',
    opening: opening(view),
    chapters: [{ id: 'doors', title: 'What is here', body: doors(files) }, before(view), verify],
  });
}
