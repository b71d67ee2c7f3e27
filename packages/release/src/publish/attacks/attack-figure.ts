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

function gapOf({ difference }: FoundAttack): string {
  const [low, high] = [percent(difference.low), percent(difference.high)];
  return `between ${tenths(low)} and ${tenths(high)} of 100 more`;
}

function lineOf({ allowed, judged }: FoundAttack): string {
  if (allowed === undefined) return 'This is shown and not judged: no line is drawn for it.';
  if (allowed >= 0.995) return 'The promise alone would allow any success here.';
  const line = `The promise would allow up to ${tenths(percent(allowed))} of 100.`;
  return judged ? line : `${line} On so few people not even a total break would cross that line.`;
}

function lineOfSmallCells({ allowed, judged }: FoundAttack): string {
  if (allowed === undefined) return 'This is shown and not judged: no line is drawn for it.';
  const line = `With noise as large as was paid for, up to ${tenths(percent(allowed))} of 100 are guessed.`;
  return judged ? line : `${line} On so few counts not even a total break would cross that line.`;
}

function aboutSmallCells(attack: FoundAttack): string {
  if (attack.verdict === 'too-few') return 'There are too few small counts to say anything.';
  return attack.verdict === 'no-sign'
    ? `No sign that the release helps to guess small counts. ${lineOfSmallCells(attack)}`
    : `The release helps to guess small counts (${gapOf(attack)}), as much as its noise lets expect. ${lineOfSmallCells(attack)}`;
}

/** What was found, in one or two sentences. */
export function verdictOf(attack: FoundAttack): string {
  if (attack.name === 'smallCells') return aboutSmallCells(attack);
  if (attack.verdict === 'too-few') return 'Too few to say anything.';
  return attack.verdict === 'no-sign'
    ? `No sign that this works more often on people who are in the data. ${lineOf(attack)}`
    : `This works more often on people who are in the data (${gapOf(attack)}). ${lineOf(attack)}`;
}

/** One attack: what was tried, how often it worked, how often it worked on others, and what that means. */
export function attackFigure(attack: FoundAttack): Markup {
  const { title, tried, hit, control } = WORDS[attack.name];
  const { success, control: others } = attack;
  const full = Math.max(5, percent(success.high), percent(others.high));
  return html`<details class="fold"><summary><h3 id="${attack.name}">${title}</h3><span class="hint">${verdictOf(attack)}</span></summary>
<p>${tried}</p>
<figure aria-labelledby="${attack.name}">
<figcaption>${hit}, of 100:</figcaption>
${bars({
  full,
  bars: [
    row(control === undefined ? 'In the data' : 'With the release', success),
    row(control ?? 'Not in the data', others),
  ],
})}
</figure>
${
  attack.auc === undefined
    ? undefined
    : html`<p>In pairs of one who is in the data and one who is not, the first looks more suspicious ${tenths(percent(attack.auc))} times of 100; a coin toss would give 50.</p>`
}</details>
`;
}
