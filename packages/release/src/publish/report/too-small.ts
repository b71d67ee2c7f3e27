import type { Chapter } from '../pages/document.ts';
import { html, type Markup } from '../pages/html.ts';
import { ofHundred, whole } from '../pages/numbers.ts';
import { table } from '../pages/table.ts';
import type { ReleaseView } from '../view.ts';
import { arrange } from './arrange.ts';

function pairs({ pairs: { combinations, tooSmall } }: ReleaseView): Markup | undefined {
  if (combinations === 0) return undefined;
  const of = ofHundred((100 * tooSmall) / combinations);
  return html`<p>Two answers together cut the records finer: of ${whole(combinations)} combinations of two recorded answers, ${whole(tooSmall)} are too small to speak of (${of} of 100). Before you use a combination, look at its interval in the aggregates.</p>`;
}

/** Which groups are too small to speak of, counted by column. */
export function tooSmall(view: ReleaseView): Chapter {
  const counts = view.columns.map((column) => {
    const { speakable, small } = arrange(column);
    return { label: column.column.label, speakable: speakable.length, small: small.length };
  });
  const some = counts.filter(({ small }) => small > 0);
  const without = counts.length - some.length;
  const none = html`<p>In this release every group of every column is large enough to speak of.</p>`;
  return {
    id: 'too-small',
    title: 'What is too small to speak of',
    body: html`<p>Some groups are so small that the noise added to protect people can be more than half of their number. Their numbers are in <code>data/aggregates.csv</code> and say next to nothing. That a group is small here is no sign that few such people exist, nor that they matter less.</p>
${pairs(view)}
${
  some.length === 0
    ? none
    : table({
        caption: 'Groups by column',
        columns: [
          { head: 'Column' },
          { head: 'Large enough', numeric: true },
          { head: 'Too small', numeric: true },
        ],
        rows: some.map(({ label, speakable, small }) => [label, whole(speakable), whole(small)]),
      })
}
${some.length > 0 && without > 0 ? html`<p class="muted">In ${whole(without)} further columns every group is large enough.</p>` : undefined}`,
  };
}
