import { type Content, html, type Markup } from './html.ts';

export interface TableColumn {
  readonly head: string;
  readonly numeric?: boolean;
}

export interface TableView {
  /** Names the table for everybody, and the region that scrolls. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** The first cell of each row is its header. */
  readonly rows: readonly (readonly Content[])[];
}

const side = (column: TableColumn | undefined) => (column?.numeric === true ? 'number' : 'words');

/** Without the columns that have nothing to say in any row. */
function filled({ caption, columns, rows }: TableView): TableView {
  const kept = columns.map((_, at) => rows.length === 0 || rows.some((row) => row[at] !== ''));
  return {
    caption,
    columns: columns.filter((_, at) => kept[at]),
    rows: rows.map((row) => row.filter((_, at) => kept[at])),
  };
}

/** A table inside its own region: what is too wide scrolls there, by hand or by keyboard. */
export function table(view: TableView): Markup {
  const { caption, columns, rows } = filled(view);
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Table: ${caption}">
<table><caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col" class="${side(column)}">${column.head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...rest]) => html`<tr><th scope="row"><bdi>${first}</bdi></th>${rest.map(
      (cell, at) => html`<td class="${side(columns[at + 1])}">${cell}</td>`,
    )}</tr>
`,
  )}</tbody></table></div>`;
}

/** A table folded away under a line that says which one it is. */
export function foldedTable(view: TableView, summary = `The same numbers as a table`): Markup {
  return html`<details class="twin"><summary>${summary}<span class="unseen">: ${view.caption}</span></summary>
${table(view)}</details>`;
}
