import type { Chapter } from '../pages/document.ts';
import { html, type Markup } from '../pages/html.ts';
import type { ColumnView, ReleaseView } from '../view.ts';
import { columnFigure, columnFold } from './column-figure.ts';
import { groupFigure } from './group-figure.ts';

const isHeadline = ({ column }: ColumnView) => column.headline === true;

/** How to read the pictures, once, before the first of them. */
const key: Markup = html`<ul class="key" role="list">
<li class="people"><span class="track" aria-hidden="true"><span class="bar" style="--value:70"></span><span class="interval" style="--low:58;--high:82"></span></span>A bar is the estimate; the line is the range in which the number very likely lies (95 times of 100).</li>
<li class="blank"><span class="track" aria-hidden="true"><span class="bar" style="--value:70"></span></span>Striped grey: nobody wrote it down. A blank does not mean no.</li>
<li class="small"><span class="track" aria-hidden="true"><span class="bar"></span></span>Dotted: too small to speak of. The added noise is as large as the group.</li>
</ul>`;

/** The columns and groups that matter most, each with its picture, its sentence and its table. */
export function findings(view: ReleaseView): Chapter {
  const columns = view.columns.filter(isHeadline);
  return {
    id: 'findings',
    title: 'What the records say',
    body: html`${key}
${columns.map((column, at) => columnFigure(column, view, `column-${at}`))}${view.groups.map(
  (group, at) => groupFigure(group, view, `group-${at}`),
)}`,
  };
}

/** Every other column, folded. */
export function furtherColumns(view: ReleaseView): Chapter | undefined {
  const grouped = new Set(view.groups.flatMap(({ group }) => group.columns));
  const columns = view.columns.filter(
    (column) => !isHeadline(column) && !grouped.has(column.column.name),
  );
  if (columns.length === 0) return undefined;
  return {
    id: 'further',
    title: 'Further columns',
    body: html`<p>Open a line to see its picture and its table.</p>
${columns.map((column, at) => columnFold(column, view, `further-${at}`))}`,
  };
}
