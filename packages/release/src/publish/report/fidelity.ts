import { bars } from '../pages/bars.ts';
import type { Chapter } from '../pages/document.ts';
import { html, type Markup } from '../pages/html.ts';
import { tenths, whole } from '../pages/numbers.ts';
import { foldedTable } from '../pages/table.ts';
import type { FidelityView, ReleaseView } from '../view.ts';

const WORDS = { 1: 'one column', 2: 'two columns', 3: 'three columns' } as const;

const inside = (percent: number) => Math.min(100, Math.max(0, percent));

function amount(percent: number): string {
  const value = inside(percent);
  return value < 0.1 ? 'fewer than 0.1' : tenths(value);
}

function sentence({ order, meanTvdPercent: { value, low, high } }: FidelityView): Markup {
  return html`<p class="lead">Of 100 people, about ${amount(value)} would have to change place in an average table of ${WORDS[order]} for the synthetic file to agree with the records (between ${tenths(Math.floor(inside(low) * 10) / 10)} and ${tenths(Math.ceil(inside(high) * 10) / 10)}).</p>`;
}

function picture(fidelity: readonly FidelityView[]): Markup {
  return html`<h3 id="places">People out of place, of 100</h3>
<figure aria-labelledby="places">
${bars({
  full: Math.max(0.1, ...fidelity.map(({ meanTvdPercent }) => meanTvdPercent.high)),
  bars: fidelity.map(({ order, meanTvdPercent: { value, low, high } }) => ({
    kind: 'people',
    label: `Tables of ${WORDS[order]}`,
    value: inside(value),
    low: inside(low),
    high: inside(high),
    amount: html`<b>${amount(value)}</b> of 100`,
    range: `${tenths(Math.floor(inside(low) * 10) / 10)} to ${tenths(Math.ceil(inside(high) * 10) / 10)}`,
  })),
})}
${foldedTable({
  caption: 'Mean total variation distance of the synthetic rows, percent',
  columns: [
    { head: 'Tables of' },
    { head: 'How many tables', numeric: true },
    { head: 'Estimate', numeric: true },
    { head: 'From', numeric: true },
    { head: 'To', numeric: true },
  ],
  rows: fidelity.map(({ order, marginals, meanTvdPercent: { value, low, high } }) => [
    WORDS[order],
    whole(marginals),
    value.toFixed(2),
    low.toFixed(2),
    high.toFixed(2),
  ]),
})}
</figure>`;
}

/** How true the synthetic file is; nothing for a release that has none. */
export function fidelity(view: ReleaseView): Chapter | undefined {
  const main = view.fidelity.find(({ order }) => order === 2) ?? view.fidelity[0];
  if (main === undefined) return undefined;
  return {
    id: 'fidelity',
    title: 'How true the synthetic file is',
    body: html`${sentence(main)}
<p>This was measured against the records themselves, with noise, and was paid for out of the budget like everything else. It is an average: a single table, above all one with small groups, can be further off. The more columns a table has, the rougher the file gets.</p>
${picture(view.fidelity)}
<p class="note">For a number that you will quote, take the aggregates: they carry intervals. The synthetic rows carry none, and statistics programs will call differences certain that are not.</p>`,
  };
}
