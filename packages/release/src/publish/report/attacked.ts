import { overview, summaryNote } from '../attacks/summary.ts';
import type { Chapter } from '../pages/document.ts';
import { html } from '../pages/html.ts';
import { epsilonText, tenths } from '../pages/numbers.ts';
import type { ReleaseView } from '../view.ts';

/** What happened when somebody tried: a summary of the attack report. */
export function attacked({ attacks }: ReleaseView): Chapter {
  const { audit, claim } = attacks;
  const tried = attacks.not_run === undefined;
  return {
    id: 'attacks',
    title: tried ? 'What happened when it was attacked' : 'Why no attack was tried',
    body: html`${summaryNote(attacks)}
${
  audit === undefined
    ? undefined
    : html`<p>From the best guesses of somebody who knew everything but the toss of a coin, epsilon is at least ${tenths(audit.epsilon_at_least)}; the promise says at most ${epsilonText(claim.epsilon)}.</p>`
}
${attacks.attacks.length === 0 ? undefined : overview(attacks)}
<p>The attack report, <code>attacks.html</code> in this folder, ${tried ? 'tells what each attacker had, tried and found, and what it does not show' : 'says who might attack, what protects against it, and what to look at before publishing'}.</p>`,
  };
}
