import type { Chapter } from '../pages/document.ts';
import { html } from '../pages/html.ts';
import type { ColumnView, ReleaseView } from '../view.ts';
import { columnFigure, columnFold } from './column-figure.ts';
import { groupFigure } from './group-figure.ts';
import { key } from './key.ts';

const isHeadline = ({ column }: ColumnView) => column.headline === true;

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
