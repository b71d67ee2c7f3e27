import { FACET_WORDS } from '../facets/words/index.ts';
import type { LibraryLanguage } from '../languages.ts';
import { inDate, type OnDay } from '../on-day.ts';
import type { Resource } from '../resource.ts';

/** What a spreadsheet would run: a formula behind spaces, or a line of another program. */
const RUNS = /^[\s\u00a0]*[=+\-@|%\t\r\n]/u;

/** A cell that no spreadsheet runs, with quotes around what would end it. */
function cell(text: string): string {
  const safe = RUNS.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const COLUMNS: readonly (readonly [
  string,
  (one: Resource, language: LibraryLanguage) => string,
])[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['publishers', ({ publishers }) => publishers.join('; ')],
  ['year', ({ year }) => String(year)],
  ['type', ({ type }, language) => FACET_WORDS[language].type[type][0]],
  ['languages', ({ languages }) => languages.join(' ')],
  ['address', ({ address }) => address],
  ['leads to', ({ leadsTo }) => leadsTo],
  ['terms', ({ terms }, language) => FACET_WORDS[language].licence[terms.kind][0]],
  ['summary', ({ summary }) => summary],
  ['use', ({ use }) => use],
  [
    'topics',
    ({ topics }, language) => topics.map((one) => FACET_WORDS[language].topic[one][0]).join('; '),
  ],
  [
    'steps',
    ({ steps }, language) => steps.map((one) => FACET_WORDS[language].step[one][0]).join('; '),
  ],
  ['countries', ({ places }) => places.countries.join(' ')],
  ['regions', ({ places }) => places.regions.join(' ')],
  ['existence', ({ checked }) => checked.exists],
  ['checked on', ({ checked }) => checked.on],
];

/** Resources in date as a table for a spreadsheet, with labels in a language. No cell of it is a formula. */
export function toCsv(
  resources: readonly Resource[],
  { language = 'en', ...day }: OnDay & { readonly language?: LibraryLanguage },
): string {
  const rows = inDate(resources, day).map((one) =>
    COLUMNS.map(([, textOf]) => cell(textOf(one, language))),
  );
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
