import type { BundleFile } from '../pages/bundle-files.ts';
import { WHAT_VERIFY_SHOWS } from '../pages/check.ts';
import { citationOf, TERMS } from '../pages/citation.ts';
import type { Chapter } from '../pages/document.ts';
import { html } from '../pages/html.ts';
import { limitsOf } from '../pages/limits.ts';
import { table } from '../pages/table.ts';
import type { ReleaseView } from '../view.ts';

/** What these data cannot tell. */
export function cannotTell(view: ReleaseView): Chapter {
  return {
    id: 'limits',
    title: 'What these data cannot tell',
    body: html`<ul class="limits" role="list">${limitsOf(view.tier).map(
      ({ title, text }) => html`<li><h3>${title}</h3><p>${text}</p></li>
`,
    )}</ul>`,
  };
}

/** How to cite the release, and whom to ask about its terms. */
export function cite(view: ReleaseView): Chapter {
  return {
    id: 'cite',
    title: 'How to cite and on what terms',
    body: html`<p class="cite">${citationOf(view)}</p>
<p>Say with every number its interval, of how many people it speaks and for how many the answer is unknown. ${TERMS}</p>`,
  };
}

/** The files of the bundle and what each is. */
export function filesOf(files: readonly BundleFile[]): Chapter {
  return {
    id: 'files',
    title: 'The files of this release',
    body: html`${table({
      caption: 'Files and what each is for',
      columns: [{ head: 'File' }, { head: 'What it is' }],
      rows: files.map(({ path, what }) => [html`<code>${path}</code>`, what]),
    })}
<p>To check the files, take a copy of the Tessera repository, run <code>npm start</code> in it once, and then <code>npx --no tessera verify</code> with the path of the folder. ${WHAT_VERIFY_SHOWS}</p>`,
  };
}
