import { bars } from '../pages/bars.ts';
import type { Chapter } from '../pages/document.ts';
import { html, type Markup } from '../pages/html.ts';
import { epsilonText, factorText, scientific, tenths, whole } from '../pages/numbers.ts';
import { foldedTable } from '../pages/table.ts';
import type { ReleaseView } from '../view.ts';
import { onceIn, worstCasePercent } from './promise.ts';

/** A coin toss that could become this sure is close to no promise at all, and the page says so. */
const WEAK_EPSILON = 4;

function certainty(epsilon: number): string {
  const percent = worstCasePercent(epsilon);
  return percent > 99 ? 'more than 99' : `up to ${whole(Math.ceil(percent))}`;
}

const UNITS: Readonly<Record<ReleaseView['unit'], (view: ReleaseView) => Markup>> = {
  person: () =>
    html`<p>The protected unit is <strong>one person</strong>: everything that was recorded about that person. The promise compares the records with that person and without.`,
  record: ({ epsilonTwoRecords }) =>
    html`<p>The protected unit is <strong>one record</strong>. No column told which records belong to the same person, so each record was counted as a person of its own. The promise is per record: somebody with two records has the weaker promise of epsilon ${epsilonText(epsilonTwoRecords)}, and with more records it is weaker still. What this chapter says about one person holds for somebody with one record. The promise compares the records with that person and without.`,
};

function inPlainWords(view: ReleaseView): Markup {
  const { epsilon, delta, epsilonTwoRecords } = view;
  const weak =
    epsilon >= WEAK_EPSILON
      ? html` An epsilon this large promises little in the worst case. Read it as a limit on what any use of these files can show, delta aside, and not as what is likely.`
      : undefined;
  return html`${UNITS[view.unit](view)} Anything that can be seen in these files is at most <strong>${factorText(epsilon)} times</strong> as likely with the person as without, and at most that many times as likely without as with. The limit follows from a number called epsilon, here <strong>${epsilonText(epsilon)}</strong>. A smaller epsilon is a stronger promise, and makes the numbers rougher.</p>
<p>So the odds that somebody is in the records move by a factor of at most ${factorText(epsilon)}. Suppose somebody holds it for a coin toss whether a person is in the records. After studying these files with every other fact about everybody else in hand, in the worst case they could be right ${certainty(epsilon)} times of 100.${weak}</p>
<p>Somebody who is known to be in the records is protected less: the odds of one answer of theirs against another move by a factor of at most ${factorText(epsilonTwoRecords)}, as under an epsilon of ${epsilonText(epsilonTwoRecords)}.</p>
<p>A second number, delta, makes all of these limits a little weaker: it adds up to one in ${whole(onceIn(delta))} to the chance of anything that can be seen here.</p>`;
}

const NEIGHBOURS: Readonly<Record<ReleaseView['unit'], string>> = {
  person: 'adding or removing all records of one person',
  record: 'adding or removing one record, taken to be one person',
};

const TWICE: Readonly<Record<ReleaseView['unit'], string>> = {
  person: 'Counted as two people, somebody has the same',
  record: 'Somebody with two records has the same',
};

function precisely({ epsilon, delta, epsilonTwoRecords, unit }: ReleaseView): Markup {
  const twice = epsilonText(epsilonTwoRecords);
  return html`<details><summary>The same, precisely</summary>
<p>The release is (ε, δ)-differentially private with ε = ${epsilonText(epsilon)} and δ = ${scientific(delta)}; neighbouring data sets differ by ${NEIGHBOURS[unit]}. For any two neighbouring data sets D and D′ and any set S of possible releases:</p>
<pre tabindex="0" role="region" aria-label="Formula">Pr[M(D) ∈ S] ≤ e^ε · Pr[M(D′) ∈ S] + δ</pre>
<p>The odds that somebody is in the records move by a factor of at most e^ε = ${factorText(epsilon)}, δ left aside. A changed answer is one removal and one addition: ρ grows fourfold, which at the same δ is ε = ${twice}, a factor of at most ${factorText(epsilonTwoRecords)}. ${TWICE[unit]} ε = ${twice}.</p>
<p>Counts carry discrete Gaussian noise; what was chosen by looking at the records was chosen by the exponential mechanism. Both were accounted in zero-concentrated differential privacy. Everything in the bundle, this page included, was computed from noisy results and the codebook alone, so nothing in it costs more.</p>
</details>`;
}

function severalRecords({ unit, epsilonTwoRecords }: ReleaseView): Markup {
  const epsilon = epsilonText(epsilonTwoRecords);
  return unit === 'person'
    ? html`<dt>About somebody who was recorded twice</dt>
<dd>and counted as two people, more can be learned: for that person epsilon is ${epsilon}.`
    : html`<dt>About somebody with two records</dt>
<dd>more can be learned: for that person epsilon is ${epsilon}, and with more records it is larger still.`;
}

function whoCanLearnWhat(view: ReleaseView): Markup {
  const { tier } = view;
  const seen = tier === 'full' ? 'protected numbers and synthetic rows' : 'a few protected totals';
  return html`<h3>Who could learn what</h3>
<dl class="who">
<dt>Somebody who reads these files</dt>
<dd>sees ${seen}, never a record. The promise holds whatever else they know and whatever computer they have, now or later.</dd>
<dt>Somebody who already knows something about a person</dt>
<dd>keeps that knowledge. The promise limits only what these files add to it. What is true of a whole group can still be applied to a person, whether that person is in the records or not.</dd>
<dt>The organisation that holds the records</dt>
<dd>still has them. This promise says nothing about who may see them there.</dd>
<dt>Somebody who compares several releases</dt>
<dd>can add up what each one gives away. Two releases of the same records cost their epsilons together, or a little less.</dd>
${severalRecords(view)} A family whose members were recorded together also gives away more than one person does.</dd>
</dl>`;
}

function spending({ spends }: ReleaseView): Markup {
  return html`<h3 id="budget">Where the budget went</h3>
<figure aria-labelledby="budget">
<figcaption>Each look at the records costs part of the promise, and each was paid for before the look. Of what was spent:</figcaption>
${bars({
  full: Math.max(1, ...spends.map((spend) => spend.percent)),
  bars: spends.map((spend) => ({
    kind: 'budget',
    label: spend.plain,
    value: spend.percent,
    amount: html`<b>${whole(spend.percent)}</b> %`,
  })),
})}
${foldedTable({
  caption: 'Where the budget went, percent of what was spent',
  columns: [{ head: 'Step' }, { head: 'What for' }, { head: 'Percent', numeric: true }],
  rows: spends.map((spend) => [spend.step, spend.plain, tenths(spend.percent)]),
})}
</figure>`;
}

/** What is protected and how, in plain words first and then precisely. */
export function protection(view: ReleaseView): Chapter {
  return {
    id: 'protection',
    title: 'How people are protected',
    body: html`${inPlainWords(view)}
${precisely(view)}
${whoCanLearnWhat(view)}
${spending(view)}`,
  };
}
