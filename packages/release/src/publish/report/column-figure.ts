import { type Bar, bars } from '../pages/bars.ts';
import { html, type Markup } from '../pages/html.ts';
import { bounds, counted, levelled, range, whole } from '../pages/numbers.ts';
import { foldedTable, type TableView } from '../pages/table.ts';
import type { CellView, ColumnView, ReleaseView } from '../view.ts';
import { arrange } from './arrange.ts';
import { columnSentence, TOO_SMALL, unknownSentence } from './sentences.ts';
import { sourceLine } from './source-line.ts';

function barOf(cell: CellView): Bar {
  if (cell.tooSmall) {
    return { kind: 'small', label: cell.label, value: 0, amount: TOO_SMALL };
  }
  const { low, high } = bounds(cell.count);
  return {
    kind: cell.blank ? 'blank' : 'people',
    label: cell.label,
    value: Math.max(0, cell.count.value),
    low,
    high,
    amount: html`<b>${whole(levelled(cell.count))}</b>`,
    range: range(cell.count),
  };
}

const note = (cell: CellView) => (cell.tooSmall ? TOO_SMALL : cell.blank ? 'not known' : '');

/** The numbers of a column: the unbiased estimates, which can be below zero, with their intervals. */
export function columnTable(view: ColumnView): TableView {
  const { long, speakable, small, blanks, drawn } = arrange(view);
  const cells = long ? [...speakable, ...blanks] : drawn;
  const left =
    long && small.length > 0
      ? `; ${counted(small.length, 'group')} too small to speak of only in data/aggregates.csv`
      : '';
  return {
    caption: `${view.column.label}, people${left}`,
    columns: [
      { head: 'Group' },
      { head: 'Estimate', numeric: true },
      { head: 'From', numeric: true },
      { head: 'To', numeric: true },
      { head: 'Note' },
    ],
    rows: cells.map((cell) => [
      cell.label,
      whole(cell.count.value),
      whole(Math.floor(cell.count.low)),
      whole(Math.ceil(cell.count.high)),
      note(cell),
    ]),
  };
}

/** The bars of a column, what they say, and their table. */
export function columnFigureBody(view: ColumnView, release: ReleaseView): Markup {
  const { drawn } = arrange(view);
  const shown = drawn.map(barOf);
  const full = Math.max(1, ...shown.map((bar) => bar.high ?? 0));
  return html`<figcaption><span class="finding">${columnSentence(view)} ${unknownSentence(view)}</span> <span class="definition">${view.column.definition}</span></figcaption>
${bars({ bars: shown, full })}
${sourceLine(release)}
${foldedTable(columnTable(view))}`;
}

/** A column that matters enough to stand open. */
export function columnFigure(view: ColumnView, release: ReleaseView, id: string): Markup {
  return html`<figure class="figure" aria-labelledby="${id}">
<h3 id="${id}">${view.column.label}</h3>
${columnFigureBody(view, release)}
</figure>
`;
}

function hintOf(speakable: number, small: number): string {
  if (small === 0) return `${counted(speakable, 'group')}, all large enough to speak of`;
  return `${counted(speakable, 'group')} large enough to speak of, ${whole(small)} too small`;
}

/** A further column, folded under a line that says what is inside. */
export function columnFold(view: ColumnView, release: ReleaseView, id: string): Markup {
  const { speakable, small } = arrange(view);
  return html`<details class="fold"><summary><h3 id="${id}">${view.column.label}</h3><span class="hint">${hintOf(speakable.length, small.length)}</span></summary>
<figure aria-labelledby="${id}">${columnFigureBody(view, release)}</figure>
</details>
`;
}
