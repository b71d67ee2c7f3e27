import { named, type PartShares, type Row, yearsIn } from '@tessera/content/sources';
import { LEAST_PEOPLE } from '@tessera/insight';
import { cell } from '../../explore/csv.ts';
import type { Source } from '../../release/open-release.ts';
import { openAddress } from './open-address.ts';
import type { OpenAnswer } from './open-answer.ts';
import { openLabel } from './open-line.ts';
import type { Tongue } from './published-lines.ts';

/** The columns of the table to take along, in its order; `csv_…` are the words that explain each. */
export const CSV_COLUMNS = [
  'source',
  'kind',
  'years',
  'people_are',
  'answer',
  'share_published',
  'share_of_known',
  'share_of_all',
  'people',
  'known',
  'all',
  'unknown',
  'standing',
  'citation',
] as const;

type Cells = Readonly<Record<(typeof CSV_COLUMNS)[number], string | number | undefined>>;

/** Every answer of every source, with its words as lines of their own above them. */
export function sourcesCsv(
  readme: readonly string[],
  rows: readonly Row[],
  open: { readonly answer: OpenAnswer; readonly source: Source } | undefined,
  tongue: Tongue,
): string {
  const all = [
    ...rows.flatMap((row) => row.shares.map((one) => publishedCells(one, row, tongue))),
    ...(open === undefined ? [] : openCells(open.answer, open.source, tongue)),
  ];
  return [
    ...readme.map((line) => cell(`# ${line}`)),
    CSV_COLUMNS.join(','),
    ...all.map((cells) => CSV_COLUMNS.map((name) => cell(String(cells[name] ?? ''))).join(',')),
  ].join('\r\n');
}

const share = (value: number | undefined): string | undefined => value?.toFixed(4);

function publishedCells(shares: PartShares, row: Row, { words }: Tongue): Cells {
  const { source, answer, unknown } = row;
  const { phrases } = words;
  return {
    source: named(answer.label, words),
    kind: phrases.populations[source.population.kind],
    years: yearsIn(answer.years, words),
    people_are: phrases.groups[answer.group],
    answer: phrases.parts[shares.part],
    share_published: share(shares.published),
    share_of_known: share(shares.ofKnown),
    share_of_all: share(shares.ofEveryone),
    people: shares.people,
    known: answer.figure.known,
    all: answer.figure.everyone,
    unknown: unknown?.people,
    standing: phrases.standings[answer.standing],
    citation: answer.citation,
  };
}

/** A count that may be told. */
const enough = (records: number | undefined): number | undefined =>
  records === undefined || records < LEAST_PEOPLE ? undefined : Math.round(records);

const openCells = (answer: OpenAnswer, source: Source, tongue: Tongue): readonly Cells[] =>
  answer.shares.map(({ part, share: told }) => ({
    source: openLabel(source, tongue),
    kind: tongue.t(source.facts?.invented === true ? 'openAboutInvented' : 'openAbout'),
    years: '',
    people_are: tongue.words.phrases.groups[groupOf(answer)],
    answer: tongue.words.phrases.parts[part],
    share_published: undefined,
    share_of_known: share(told?.value),
    share_of_all: undefined,
    people: undefined,
    known: enough(answer.known),
    all: enough(answer.people),
    unknown: enough(answer.unknown),
    standing: tongue.t('openStanding'),
    citation: openAddress(source, tongue),
  }));

const groupOf = ({ question }: OpenAnswer) =>
  question === 'child-exploitation' || question === 'child-family-recruitment'
    ? 'children'
    : 'everyone';
