import { html, type Markup } from '../pages/html.ts';
import { aboutPeople, between, counted, epsilonText, longDate, whole } from '../pages/numbers.ts';
import { tooFewPeople } from '../pages/too-few.ts';
import { anyOneOf, RECORDS_COUNTED, unitName } from '../pages/unit.ts';
import type { ReleaseView } from '../view.ts';

function facts(view: ReleaseView): readonly (readonly [string, string])[] {
  const epsilon = [
    `ε = ${epsilonText(view.epsilon)}`,
    `the limit on what is given away about ${unitName(view.unit)}`,
  ] as const;
  if (view.tier === 'totals') {
    return [[whole(view.columns.length), 'columns with totals; no records of any kind'], epsilon];
  }
  return [
    [
      counted(view.columns.length, 'column'),
      view.unit === 'person' ? 'what was recorded about each person' : 'what each record holds',
    ],
    [counted(view.syntheticRows, 'row'), 'of synthetic microdata: no row is a person'],
    epsilon,
  ];
}

function source({ codebook }: ReleaseView): Markup {
  const from =
    codebook.source === undefined
      ? undefined
      : html` The questions follow: ${codebook.source.title}.`;
  return html`<p class="muted">${codebook.description}${from}</p>`;
}

const MORE =
  'A small random amount was added to every count on purpose, so each number stands with the range in which it very likely lies.';

/** The title, the one number, and in three sentences what this is. */
export function opening(view: ReleaseView): Markup {
  return html`<header class="opening">
<p class="kind">Release report · <time datetime="${view.date}">${longDate(view.date)}</time></p>
<h1>${view.title}</h1>
<p class="headline"><span class="big">${sentenceCase(aboutPeople(view.people))}</span> <span class="words">${view.unit === 'person' ? 'people who were trafficked are in the records' : 'records about people who were trafficked are'} behind this release (${between(view.people)}).</span></p>
<p class="lead">These are numbers about people who were trafficked, published with a measured limit on what they can give away about ${anyOneOf(view.unit)}. ${view.tier === 'totals' ? tooFewPeople(view) : MORE} The numbers count people who were found and registered; they do not say how many people are trafficked.</p>
${view.unit === 'person' ? undefined : html`<p>${RECORDS_COUNTED}</p>`}
${source(view)}
<dl class="facts">${facts(view).map(
    ([number, words]) => html`<div><dt>${words}</dt><dd>${number}</dd></div>
`,
  )}</dl>
</header>`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
