import { bars } from '../pages/bars.ts';
import type { Chapter } from '../pages/document.ts';
import { html, type Markup } from '../pages/html.ts';
import { ofHundred, whole } from '../pages/numbers.ts';
import { foldedTable } from '../pages/table.ts';
import type { Estimate, FidelityView, ReleaseView } from '../view.ts';

const WORDS = { 1: 'one column', 2: 'two columns', 3: 'three columns' } as const;

const inside = (percent: number) => Math.min(100, Math.max(0, percent));

/** Of how many people to speak, so that the number out of place is neither a fraction nor long. */
function peopleBase(percent: number): number {
  return percent >= 5 ? 100 : percent >= 0.5 ? 1000 : 10_000;
}

function placesOf({ value, low, high }: Estimate, base: number) {
  const people = (percent: number) => (inside(percent) * base) / 100;
  return {
    amount: people(value) < 0.5 ? 'fewer than 1' : whole(people(value)),
    low: whole(Math.floor(people(low))),
    high: whole(Math.ceil(people(high))),
  };
}

function sentence({ order, meanTvdPercent }: FidelityView, base: number): Markup {
  const { amount, low, high } = placesOf(meanTvdPercent, base);
  return html`<p class="lead">Of ${whole(base)} people, about ${amount} would have to change place in an average table of ${WORDS[order]} for the synthetic file to agree with the records (between ${low} and ${high}).</p>`;
}

function picture(fidelity: readonly FidelityView[], base: number): Markup {
  return html`<h3 id="places">People out of place, of ${whole(base)}</h3>
<figure aria-labelledby="places">
${bars({
  full: Math.max(0.01, ...fidelity.map(({ meanTvdPercent }) => inside(meanTvdPercent.high))),
  bars: fidelity.map(({ order, meanTvdPercent }) => {
    const { amount, low, high } = placesOf(meanTvdPercent, base);
    return {
      kind: 'people' as const,
      label: `Tables of ${WORDS[order]}`,
      value: inside(meanTvdPercent.value),
      low: inside(meanTvdPercent.low),
      high: inside(meanTvdPercent.high),
      amount: html`<b>${amount}</b>`,
      range: `${low} to ${high}`,
    };
  }),
})}
${foldedTable(distances(fidelity))}
</figure>`;
}

function distances(fidelity: readonly FidelityView[]) {
  return {
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
  };
}

const restsOn = (rows: number) =>
  rows > 1
    ? `Combinations of two or three answers that fewer than ${whole(rows)} rows had were taken back, so rare ones may be missing.`
    : 'None was taken back for being rare: with so few people that would have moved the rows too far from the counts.';

/** How many combinations rest on the model alone, so that perhaps nobody has them. */
function fabrication({ support, supportReached }: ReleaseView): Markup | undefined {
  if (support === undefined || support.combinations === 0) return undefined;
  const { combinations, supported, percentOfRows } = support;
  const model = combinations - supported;
  return html`<h3>Combinations that perhaps nobody has</h3>
<p>The synthetic rows have ${whole(combinations)} combinations of two recorded answers. For ${whole(supported)} of them the protected counts show that people have them; these are the frequent ones, and make up ${ofHundred(percentOfRows)} of 100 pairs of answers in the rows. Of the other ${whole(model)} (${ofHundred((100 * model) / combinations)} of 100 combinations) the counts cannot tell: they are possibly fabricated. Some are real and rare, and some the model put together though nobody has them. Of three answers together more are. ${restsOn(supportReached)}</p>`;
}

function howToUse({ draws }: ReleaseView): Markup {
  const first = 'For a number that you will quote, take the aggregates: they carry intervals.';
  if (draws === 0)
    return html`<p class="note">${first} The synthetic rows carry none, and statistics programs will call differences certain that are not.</p>`;
  return html`<p class="note">${first} For what they do not have, do the same analysis on each of the ${whole(draws)} further files in <code>data/draws</code>: the mean is the result, and how far the files are apart says how uncertain it is: the 95 % interval is mean ± t·√((1 + 1/m)·b), with b the variance between the m files and t of Student's distribution with m − 1 degrees of freedom. It holds for groups that stand well out of the noise, and not for small ones. One file alone carries no intervals, and statistics programs will call differences certain that are not.</p>`;
}

/** How true the synthetic file is; nothing for a release that has none. */
export function fidelity(view: ReleaseView): Chapter | undefined {
  const main = view.fidelity.find(({ order }) => order === 2) ?? view.fidelity[0];
  if (main === undefined) return undefined;
  const base = peopleBase(main.meanTvdPercent.value);
  return {
    id: 'fidelity',
    title: 'How true the synthetic file is',
    body: html`${sentence(main, base)}
<p>This was measured against the records themselves, with noise, and was paid for out of the budget like everything else. It is an average: a single table, above all one with small groups, can be further off. As a rule, the more columns a table has, the rougher the file is.</p>
${picture(view.fidelity, base)}
${fabrication(view)}
${howToUse(view)}`,
  };
}
