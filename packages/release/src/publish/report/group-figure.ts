import { type Bar, bars } from '../pages/bars.ts';
import { html, type Markup } from '../pages/html.ts';
import { hundredBounds, ofHundred, tenths, whole } from '../pages/numbers.ts';
import { foldedTable, type TableView } from '../pages/table.ts';
import type { ColumnView, GroupView, ReleaseView, ShareView } from '../view.ts';
import {
  groupDenominator,
  groupSentence,
  saysNothing,
  TOO_SMALL,
  unknowable,
} from './sentences.ts';
import { sourceLine } from './source-line.ts';

function barOf(share: ShareView): Bar {
  if (saysNothing(share)) {
    return { kind: 'small', label: share.label, value: 0, amount: TOO_SMALL };
  }
  const { low, high } = hundredBounds(share.percent);
  return {
    kind: 'people',
    label: share.label,
    value: Math.max(0, share.percent.value),
    low: share.percent.low,
    high: share.percent.high,
    amount: html`<b>${ofHundred(share.percent.value)}</b> of 100`,
    range: `${low} to ${high}`,
  };
}

/** Largest first; what is too small to speak of last. */
export function sortedShares(view: GroupView): readonly ShareView[] {
  return [...view.shares].sort(
    (one, other) =>
      Number(saysNothing(one)) - Number(saysNothing(other)) ||
      other.percent.value - one.percent.value,
  );
}

function shareTable(view: GroupView): TableView {
  return {
    caption: `${view.group.label}, of 100 people`,
    columns: [
      { head: 'Answer' },
      { head: 'Of 100', numeric: true },
      { head: 'From', numeric: true },
      { head: 'To', numeric: true },
      { head: 'People', numeric: true },
      { head: 'Note' },
    ],
    rows: sortedShares(view).map((share) => [
      share.label,
      unknowable(share) ? 'unknown' : tenths(share.percent.value),
      tenths(Math.floor(share.percent.low * 10) / 10),
      tenths(Math.ceil(share.percent.high * 10) / 10),
      whole(share.yes.value),
      saysNothing(share) ? TOO_SMALL : '',
    ]),
  };
}

function answersTable(view: GroupView, columns: readonly ColumnView[]): TableView {
  return {
    caption: `${view.group.label}, every column on its own`,
    columns: [
      { head: 'Column' },
      { head: 'Answer' },
      { head: 'Estimate', numeric: true },
      { head: 'From', numeric: true },
      { head: 'To', numeric: true },
    ],
    rows: columns.flatMap(({ column, cells }) =>
      cells.map(({ label, count }) => [
        column.label,
        html`<bdi>${label}</bdi>`,
        whole(count.value),
        whole(Math.floor(count.low)),
        whole(Math.ceil(count.high)),
      ]),
    ),
  };
}

/** Columns that answer one question together: a share for each answer, its interval, its table. */
export function groupFigure(view: GroupView, release: ReleaseView, id: string): Markup {
  const columns = release.columns.filter(({ column }) => view.group.columns.includes(column.name));
  return html`<figure class="figure" aria-labelledby="${id}">
<h3 id="${id}">${view.group.label}</h3>
<figcaption><span class="finding">${groupSentence(view)}</span> <span class="definition">${groupDenominator(view)}</span></figcaption>
${bars({ bars: sortedShares(view).map(barOf), full: 100, ticks: [0, 50, 100] })}
${sourceLine(release)}
${foldedTable(shareTable(view))}
${columns.length === 0 ? undefined : foldedTable(answersTable(view, columns), 'Every column of this question on its own')}
</figure>
`;
}
