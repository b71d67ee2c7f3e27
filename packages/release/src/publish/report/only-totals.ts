import type { Chapter } from '../pages/document.ts';
import { html } from '../pages/html.ts';
import { tooFewPeople } from '../pages/too-few.ts';
import type { ReleaseView } from '../view.ts';
import { columnFigure } from './column-figure.ts';
import { key } from './key.ts';

/** Says why there is so little, shows what there is, and tells what else can be done. */
export function onlyTotals(view: ReleaseView): readonly Chapter[] {
  return [
    {
      id: 'why',
      title: 'Why there are only a few totals',
      body: html`<p>Two things decide how much can be published: how many people the records hold, and how strong the promise to each of them is. ${tooFewPeople(view)} With so few, the noise that keeps the promise would drown most tables, and rows that look like records would be mostly made up.</p>
<p>A larger epsilon would allow more tables and protect each person less. Of very few people, no microdata are published whatever the epsilon is.</p>
<p>What can be done instead:</p>
<ul class="plain">
<li>Put several years together, or several organisations, and publish one larger release.</li>
<li>Ask a wider question: all forms of exploitation together, a few wide groups instead of many narrow ones.</li>
<li>Work on the records themselves, under an agreement, with the organisation that holds them.</li>
</ul>`,
    },
    {
      id: 'findings',
      title: 'The totals',
      body:
        view.columns.length === 0
          ? html`<p>No column is marked in the codebook as a total worth publishing on its own. Mark some with <code>headline: true</code> and make the release again.</p>`
          : html`${key}
${view.columns.map((column, at) => columnFigure(column, view, `column-${at}`))}`,
    },
  ];
}
