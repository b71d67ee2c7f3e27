import { bars } from '../pages/bars.ts';
import type { Chapter } from '../pages/document.ts';
import { html, type Markup } from '../pages/html.ts';
import { epsilonText, scientific, tenths, whole } from '../pages/numbers.ts';
import { foldedTable } from '../pages/table.ts';
import type { ReleaseView } from '../view.ts';
import { oddsFactor, onceIn, worstCasePercent } from './promise.ts';

/** A coin toss that could become this sure is close to no promise at all, and the page says so. */
const WEAK_EPSILON = 4;

function certainty(epsilon: number): string {
  const percent = worstCasePercent(epsilon);
  return percent > 99 ? 'more than 99' : `up to ${whole(Math.ceil(percent))}`;
}

function inPlainWords({ epsilon, delta }: ReleaseView): Markup {
  const weak =
    epsilon >= WEAK_EPSILON
      ? html` An epsilon this large promises little in the worst case; read it as a limit that no use of the files can pass, not as what is likely.`
      : undefined;
  return html`<p>The protected unit is <strong>one person</strong>: everything that was recorded about that person. If anybody were added to the records or taken out, these files would come out almost the same. How nearly the same is measured by a number called epsilon: the smaller it is, the less can be learned about one person, and the rougher the numbers are.</p>
<p>Here epsilon is <strong>${epsilonText(epsilon)}</strong>. Suppose somebody holds it for a coin toss whether a person is in the records. After studying these files with every other fact about everybody else in hand, in the worst case they could be right ${certainty(epsilon)} times of 100.${weak} A second number, delta, is a small allowance for the promise to be weaker: here one in ${whole(onceIn(delta))}.</p>`;
}

function precisely({ epsilon, delta, epsilonTwoRecords }: ReleaseView): Markup {
  return html`<details><summary>The same, precisely</summary>
<p>The release is (ε, δ)-differentially private with ε = ${epsilonText(epsilon)} and δ = ${scientific(delta)}; neighbouring data sets differ by adding or removing all records of one person. For any two neighbouring data sets D and D′ and any set S of possible releases:</p>
<pre tabindex="0" role="region" aria-label="Formula">Pr[M(D) ∈ S] ≤ e^ε · Pr[M(D′) ∈ S] + δ</pre>
<p>The odds of any conclusion about one person move by a factor of at most e^ε = ${tenths(oddsFactor(epsilon))}, δ left aside. The noise is discrete Gaussian and was accounted in zero-concentrated differential privacy. Everything in the bundle, this page included, was computed from noisy results and the codebook alone, so nothing in it costs more. Counted as two people, somebody has ε = ${epsilonText(epsilonTwoRecords)} at the same δ.</p>
</details>`;
}

function whoCanLearnWhat({ epsilonTwoRecords, tier }: ReleaseView): Markup {
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
<dt>About somebody who was recorded twice</dt>
<dd>and counted as two people, more can be learned: for that person epsilon is ${epsilonText(epsilonTwoRecords)}. A family whose members were recorded together also gives away more than one person does.</dd>
</dl>`;
}

function spending({ spends }: ReleaseView): Markup {
  return html`<h3 id="budget">Where the budget went</h3>
<figure aria-labelledby="budget">
<figcaption>Each look at the records costs part of epsilon, and each was paid for before the look. Of the whole budget:</figcaption>
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
  caption: 'Where the budget went',
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
