import type { Chapter } from '../pages/document.ts';
import { html, type Markup } from '../pages/html.ts';
import { counted, epsilonText, scientific, tenths, whole } from '../pages/numbers.ts';
import type { ReleaseView } from '../view.ts';
import { attackFigure } from './attack-figure.ts';
import { earlierReleases } from './earlier.ts';
import { overview } from './summary.ts';
import { CHECKS } from './words.ts';

const hundredths = (value: number) => value.toFixed(2);

/** Clause 6 of ISO/IEC 27559: who might attack, with what. */
export function context({ tier }: ReleaseView): Chapter {
  const full = tier === 'full';
  const rows = full ? 'synthetic rows and noisy counts' : 'a few noisy totals';
  const find = full ? 'to find the one row or the small number' : 'to find the small number';
  return {
    id: 'context',
    title: 'Context assessment',
    body: html`<p>The release is public. Nobody can be asked who they are or what they will do with it, so the attacker is taken to be anybody: a trafficker who looks for a witness, a relative, an employer, a journalist, a curious student. They may know a great deal about a person already, have other files, a fast computer and all the time they want.</p>
<dl class="who">
<dt>What they have</dt><dd>This folder: ${rows}, the codebook, the program that made it. Never a record.</dd>
<dt>What they may want</dt><dd>To learn that a person is in the records; to learn an answer of somebody they know; ${find} that is somebody; to see who came between two releases.</dd>
<dt>What harm it could do</dt><dd>Being known as somebody who was trafficked can cost a person their safety, their family, their work or their status. That is why the promise is made to each person and does not depend on who attacks.</dd>
</dl>`,
  };
}

const ATTACKABLE = {
  full: 'Rows are synthetic: what can be attacked are the noisy counts, and the rows as their image.',
  totals: 'No rows are published: what can be attacked are the few noisy totals.',
} as const;

/** Clause 7: what is attacked, and how it can be tried without touching a record. */
export function data(view: ReleaseView): Chapter {
  const { surrogate } = view.attacks;
  const made =
    surrogate === undefined
      ? undefined
      : html`<p>For this report <strong>a trial release of made-up people</strong> was made by the same program, with the same codebook, the same epsilon and fresh noise. Its people were drawn from synthetic rows that were made of the same noisy counts as those of this release: ${whole(surrogate.people_in_data)} went into the trial, ${counted(surrogate.control, 'other')} of the same kind were kept out as the control. Among those in the trial were strangers with answers drawn at random; for each of ${whole(surrogate.canaries)} of them a coin had decided.</p>
<p>An attack has to be marked right or wrong, and for that somebody must know the truth. With real people the marking itself would tell something about them. Made-up people can be marked openly: all that is shown here is computed from noisy counts that were paid for already, so it costs nothing of the promise and gives nothing away.</p>
<p>A small file is harder to protect than a large one. The trial holds at most as many people as the release, and mostly far fewer: read it as a stress test.</p>`;
  return {
    id: 'data',
    title: 'Data assessment',
    body: html`<p>What is counted is one ${view.unit === 'person' ? 'person' : 'record'}. Columns and code lists come from a public codebook. Names, free text and identifiers are never read into a release. ${ATTACKABLE[view.tier]}</p>
${made}`,
  };
}

function audit({ attacks: { audit: found, claim } }: ReleaseView): Markup | undefined {
  if (found === undefined) return undefined;
  const { canaries, guessed, right } = found;
  return html`<h3 id="audit">How much the promise can be seen to leak</h3>
<p>An attacker who knows every other record, all noisy tables and the program guessed for strangers whether the coin had put them in. Of ${whole(canaries)} strangers they named the ${whole(guessed)} of whom they were surest, and were right ${whole(right)} times. Tossing a coin would be right about ${whole(guessed / 2)} times.</p>
<p>From this, epsilon is <strong>at least ${tenths(found.epsilon_at_least)}</strong> (with 95 % confidence). The promise says that it is at most ${epsilonText(claim.epsilon)}. ${found.verdict === 'look-again' ? html`<strong>The first number is larger, which happens by bad luck at most once in twenty times. Look again before publishing.</strong>` : 'The first number must not be larger, and it is not.'} If nothing were protected, these guesses would show up to ${tenths(found.epsilon_at_most_shown)}. They are shown and do not decide: a thousand guesses are too few to refuse a release by.</p>
<p>How many times a person counts in the tables, measured on the same strangers: ${hundredths(found.weight.value)}, give or take ${hundredths(2 * found.weight.sd)}. It should be one; further from it than chance explains, there would be no release.</p>
<p>How blurred one person is by the noise of all tables together, to somebody who knows everybody else: by ${hundredths(found.blur.value)} people. The promise of the whole release asks for ${hundredths(found.blur.least)} at least. ${found.blur.refused_below === 0 ? html`<strong>There are too few counts here to refuse any blur; only the checks of the noise below do.</strong>` : html`A trial with less than ${hundredths(found.blur.refused_below)} would be refused; in between, chance could explain it.`}</p>`;
}

function checks({ attacks }: ReleaseView): Markup | undefined {
  if (attacks.checks.length === 0) return undefined;
  return html`<h3>Is the noise what was paid for?</h3>
<p>On made-up people the exact counts are known, so the noise itself can be seen. All of these held; had one failed, there would be no release.</p>
<ul class="plain">${attacks.checks.map(({ name }) => html`<li>${CHECKS[name] ?? name}</li>`)}</ul>`;
}

const MEASURES = {
  full: [
    'Rows are made from noisy counts: of answers, of pairs of answers, and of whole records whose noisy count is large.',
  ],
  totals: [
    'Only questions that the codebook names beforehand are counted, each on its own: nothing is said of two answers together, and nothing of one record.',
  ],
} as const;

const TRIAL_MEASURES = [
  'A trial release in which an attack goes further than the promise allows ends the work: nothing is published.',
  'Where attacks work better on people in the data, though the promise allows it, a smaller epsilon makes them work less.',
];

/** Clause 8: what was tried, and what is done about it. */
export function identifiability(view: ReleaseView): Chapter {
  const { attacks } = view;
  const tried =
    attacks.attacks.length === 0
      ? undefined
      : html`<p>Each attack was tried on people who were in the trial data and, in the same way, on people who were not. What works on both is knowledge about the population, which any true statistic gives. What counts is the difference. The ranges are 95 % intervals: they miss the true number once in twenty times.</p>
<h3>What was tried</h3>
${overview(attacks)}
<p>What each attacker had, tried and found:</p>
${attacks.attacks.map(attackFigure)}`;
  return {
    id: 'identifiability',
    title: 'Identifiability assessment and mitigation',
    body: html`${audit(view)}
${checks(view)}
${tried}
<h3>What is done about it</h3>
<ul class="plain">
<li>Every number carries noise that was drawn before anybody saw it, in an amount that keeps the promise of epsilon ${epsilonText(view.epsilon)} and delta ${scientific(view.delta)} whatever the attack.</li>
${MEASURES[view.tier].map(
  (text) => html`<li>${text}</li>
`,
)}${
  attacks.not_run === undefined
    ? TRIAL_MEASURES.map(
        (text) => html`<li>${text}</li>
`,
      )
    : undefined
}</ul>`,
  };
}

/** Clause 9: before and after publication. */
export function governance(view: ReleaseView): Chapter {
  return {
    id: 'governance',
    title: 'De-identification governance',
    body: html`<h3>Earlier releases</h3>
${earlierReleases(view)}
<h3>Before and after publication</h3>
<ul class="plain">
<li>Before a release goes out two people should read this report: one who knows the records, one who knows the readers. They should write down who chose epsilon, and why. This page cannot tell whether that was done.</li>
<li>Every release of the same people counts, also one that was thrown away.</li>
<li>Whoever finds a way to learn something about a person tells the publisher in private and nobody else. A release cannot be called back, so the next one has to be stopped.</li>
<li>The numbers of this page are in <code>attacks.json</code>. ${view.attacks.not_run === undefined ? 'The same program, run on the synthetic rows of this release, repeats the attacks with fresh chance.' : 'They say that nothing was tried, and why.'}</li>
</ul>`,
  };
}

const NOT_TRIED = html`<ul class="plain">
<li>It shows no attempt to find anybody: that none was made is no sign that none would work.</li>
<li>It is no proof. The proof is mathematical and lies in the promise; it covers attackers of whom nobody has thought yet.</li>
<li>It says nothing about what is learnt of groups, or about records kept elsewhere.</li>
</ul>`;

/** What nobody should conclude from all this. */
export function notShown({ attacks }: ReleaseView): Chapter {
  const title = 'What this report does not show';
  if (attacks.not_run !== undefined) return { id: 'not-shown', title, body: NOT_TRIED };
  return {
    id: 'not-shown',
    title,
    body: html`<ul class="plain">
<li>It is no proof. An attack that fails shows that this attacker failed; a better one may come. The proof is mathematical, and it covers attackers of whom nobody has thought yet.</li>
<li>It is not about the real people. It shows what the program does with people like them.</li>
<li>It does not show defects that touch one person alone, or noise forgotten in a table of two or four cells: one trial cannot see them. Tests of the program look for those.</li>
<li>It does not look at the choice of pairs of questions or at the measured truth of the rows. Those are audited in the tests of the program.</li>
<li>An attack that is “shown, not judged” could not have stopped this release: its line is not known, or there were too few people to cross it.</li>
<li>It says nothing about what is learnt of groups, or about records kept elsewhere.</li>
</ul>`,
  };
}
