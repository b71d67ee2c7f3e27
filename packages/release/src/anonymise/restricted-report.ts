import { type Chapter, documentHtml } from '../publish/pages/document.ts';
import { html, type Markup } from '../publish/pages/html.ts';
import { counted, longDate, whole } from '../publish/pages/numbers.ts';
import { table } from '../publish/pages/table.ts';
import { RESTRICTED_FILES } from './restricted-folder.ts';
import { figuresTold, promises } from './sentences.ts';
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

const points = (lines: readonly string[]): Markup =>
  html`<ul class="plain">${lines.map(
    (line) => html`<li>${line}</li>
`,
  )}</ul>`;

function opening(view: RestrictedView): Markup {
  const { k, m } = view.parameters;
  return html`<header class="opening">
<p class="kind">Restricted microdata · <time datetime="${view.date}">${longDate(view.date)}</time></p>
<h1>${view.title}</h1>
<div class="note caution"><p><strong>${RESTRICTED}</strong></p></div>
<p class="lead">${WHAT_IT_IS} ${OUTSIDE}</p>
<dl class="facts">
<div><dt>rows share every combination of quasi-identifiers, at least</dt><dd>k = ${k}</dd></div>
<div><dt>${m === 1 ? 'further fact' : 'further facts'} of a person that somebody may know</dt><dd>m = ${m}</dd></div>
<div><dt>rows. ${ROW_COUNT}</dt><dd>${whole(view.file.rows)}</dd></div>
<div><dt>no limit on what is given away adds up</dt><dd>ε: none</dd></div>
</dl>
</header>`;
}

const weaker: Chapter = {
  id: 'weaker',
  title: 'Why this is weaker than the protected release',
  body: html`<ul class="limits" role="list">${WEAKER.map(
    ({ title, text }) => html`<li><h3>${title}</h3><p>${text}</p></li>
`,
  )}</ul>`,
};

const rules: Chapter = {
  id: 'rules',
  title: 'For whom it is, and what must not be done',
  body: html`${points(FOR_WHOM)}
<h3>What must not be done</h3>
${points(MUST_NOT)}`,
};

function promised(view: RestrictedView): Chapter {
  return { id: 'promise', title: 'What is promised', body: points(promises(view)) };
}

function columnsOf(view: RestrictedView): Chapter {
  return {
    id: 'columns',
    title: 'What was done to the columns',
    body: html`<p>${BLANKS} What was taken out is told in steps of five per cent of what was recorded.</p>
${table({
  caption: 'Columns, how they were recoded and how much was taken out',
  columns: [
    { head: 'Column' },
    { head: 'Others may know it' },
    { head: 'Recoded' },
    { head: 'Taken out' },
  ],
  rows: view.columns.map(({ column, quasiIdentifier, recoded, suppressed }) => [
    column.label,
    quasiIdentifier ? 'yes' : '',
    recoded,
    suppressed,
  ]),
})}${view.withheld === 0 ? undefined : html`<p>Left out of the file: ${counted(view.withheld, 'column')}, withheld or only repeating others in words.</p>`}`,
  };
}

function figures(view: RestrictedView): Chapter {
  return {
    id: 'figures',
    title: 'What can be counted in the rows',
    body: html`<p>Everybody who has the file can compute these figures. They describe an attacker who knows the quasi-identifiers and nothing else; they are no limit on one who knows more.</p>
${table({
  caption: 'Risk and coarseness of the file',
  columns: [{ head: 'Figure' }, { head: 'Value' }, { head: 'Meaning' }],
  rows: figuresTold(view).map(({ title, value, meaning }) => [title, value, meaning]),
})}`,
  };
}

const files: Chapter = {
  id: 'files',
  title: 'The files',
  body: html`${table({
    caption: 'Files and what each is for',
    columns: [{ head: 'File' }, { head: 'What it is' }],
    rows: RESTRICTED_FILES.map(({ path, what }) => [html`<code>${path}</code>`, what]),
  })}
<p>To check the files, run <code>npx --no tessera verify</code> with the path of the folder: it compares the checksums, and counts k and m again in the rows themselves.</p>`,
};

/** The page of a restricted folder: why it is weaker comes before any figure. */
export function restrictedReport(view: RestrictedView): string {
  return documentHtml({
    release: view,
    name: 'Restricted',
    opening: opening(view),
    chapters: [weaker, rules, promised(view), columnsOf(view), figures(view), files],
  });
}
