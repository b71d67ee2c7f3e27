import type { FoundAttack } from '../../attack/findings.ts';
import { bars } from '../pages/bars.ts';
import { html, type Markup } from '../pages/html.ts';
import { tenths, whole } from '../pages/numbers.ts';
import { WORDS } from './words.ts';

type Share = FoundAttack['success'];

const percent = (value: number) => 100 * value;

function row(label: string, share: Share) {
  const { hits, trials, low, high } = share;
  return trials === 0
    ? { kind: 'small' as const, label, value: 0, amount: 'nobody to try it on' }
    : {
        kind: 'people' as const,
        label,
        value: percent(hits / trials),
        low: percent(low),
        high: percent(high),
        amount: html`<b>${tenths(percent(hits / trials))}</b> of 100`,
        range: `between ${tenths(percent(low))} and ${tenths(percent(high))}; ${whole(hits)} of ${whole(trials)}`,
      };
}

/** What was found, in one sentence. */
export function verdictOf({ name, verdict, difference, allowed }: FoundAttack): string {
  const gap = `between ${tenths(percent(difference.low))} and ${tenths(percent(difference.high))} of 100 more`;
  const line =
    allowed >= 0.995
      ? 'The promise alone would allow any success here.'
      : `The promise would allow up to ${tenths(percent(allowed))} of 100.`;
  if (name === 'smallCells') {
    return verdict === 'within-promise'
      ? `The release helps to guess small counts (${gap} are right), as much as its noise lets expect.`
      : verdict === 'too-few'
        ? 'There are too few small counts to say anything.'
        : 'No sign that the release helps to guess small counts.';
  }
  if (verdict === 'too-few') return 'Too few to say anything.';
  if (verdict === 'no-sign') {
    return `No sign that this works more often on people who are in the data. ${line}`;
  }
  return `This works more often on people who are in the data (${gap}). ${line}`;
}

/** One attack: what was tried, how often it worked, how often it worked on others, and what that means. */
export function attackFigure(attack: FoundAttack): Markup {
  const { title, tried, control } = WORDS[attack.name];
  const { success, control: others } = attack;
  const full = Math.max(5, percent(success.high), percent(others.high));
  return html`<h3 id="${attack.name}">${title}</h3>
<p>${tried}</p>
<figure aria-labelledby="${attack.name}">
<figcaption>${WORDS[attack.name].hit}, of 100:</figcaption>
${bars({
  full,
  bars: [
    row(control === undefined ? 'In the data' : 'With the release', success),
    row(control ?? 'Not in the data', others),
  ],
})}
</figure>
<p>${attack.verdict === 'within-promise' ? html`<strong>${verdictOf(attack)}</strong>` : verdictOf(attack)}${
    attack.auc === undefined
      ? undefined
      : ` Told apart in pairs, a person who is in the data is picked ${tenths(percent(attack.auc))} times of 100; 50 is a coin toss.`
  }</p>
`;
}
