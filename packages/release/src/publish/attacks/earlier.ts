import type { FoundPrevious } from '../../attack/findings.ts';
import { html, type Markup } from '../pages/html.ts';
import { epsilonText, longDate, scientific, tenths, whole } from '../pages/numbers.ts';
import { table } from '../pages/table.ts';
import type { ReleaseView } from '../view.ts';

const nameOf = ({ title, created }: FoundPrevious) => `“${title}”, ${longDate(created)}`;

/** Which releases were subtracted, by name. */
export function subtracted(previous: readonly FoundPrevious[]): string {
  const names = previous.map(nameOf).join('; ');
  return previous.length === 1
    ? `One earlier release was subtracted from this one: ${names}.`
    : `${whole(previous.length)} earlier releases were subtracted from this one, each on its own: ${names}. Somebody who is in all of them has the promises of all added up, which is more than any one line below says.`;
}

/** What can be seen by subtracting releases of the same people. */
export function earlierReleases({ attacks }: Pick<ReleaseView, 'attacks'>): Markup {
  if (attacks.previous.length === 0) {
    return html`<p>This release was compared with no earlier one. If there is an earlier release of the same people, both together promise less than each alone.</p>`;
  }
  return html`<p>${subtracted(attacks.previous)}</p>
<p>Anybody can subtract an earlier release from this one. If the people behind both were the same, about 5 of 100 counts would differ by more than noise; more of them show that the people are not the same, not who came or went.</p>
${table({
  caption: 'This release less an earlier one',
  columns: [
    { head: 'Earlier release' },
    { head: 'Counts in both', numeric: true },
    { head: 'Of 100, beyond noise', numeric: true },
    { head: 'Smallest change that shows, people', numeric: true },
    { head: 'Epsilon of both together', numeric: true },
    { head: 'Delta', numeric: true },
  ],
  rows: attacks.previous.map((one) => [
    nameOf(one),
    whole(one.counts),
    one.counts === 0 ? '–' : tenths((100 * one.beyond_noise) / one.counts),
    one.smallest_change === null ? '–' : tenths(one.smallest_change),
    epsilonText(one.epsilon_together),
    scientific(one.delta_together),
  ]),
})}`;
}
