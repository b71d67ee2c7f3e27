import {
  type Comparison,
  named,
  type Row,
  type SourceWords,
  sentenceOf,
  spreadSentence,
} from '@tessera/content/sources';
import type { Source } from '../../release/open-release.ts';
import { openAddress } from './open-address.ts';
import type { OpenAnswer } from './open-answer.ts';
import { openLabel, openSentence } from './open-line.ts';
import { isEstimate, type Tongue } from './published-lines.ts';
import { CSV_COLUMNS } from './sources-csv.ts';
import type { State } from './state.ts';

/** Everything that the page says and draws for one state. */
export interface Shown {
  readonly state: State;
  readonly comparison: Comparison;
  /** In the order of the state. */
  readonly rows: readonly Row[];
  readonly open: Open | undefined;
}

/** The file that is open, and what it answers. */
export interface Open {
  readonly answer: OpenAnswer;
  readonly source: Source;
}

/** The sentence that says what to see: how far the answers lie apart. */
export const findingOf = ({ spread }: Comparison, words: SourceWords): string =>
  spread === undefined ? '' : spreadSentence(spread, words);

export const whyLines = ({ differences }: Comparison, words: SourceWords): readonly string[] =>
  differences.map((one) => sentenceOf(one, words));

/** Where the rows of the picture stand: one line for those of one source that stand in one place. */
function sourceLines({ rows, open }: Shown, tongue: Tongue): readonly string[] {
  const { t, words } = tongue;
  const places = new Map<string, Row[]>();
  for (const row of rows) {
    const place = `${row.source.id} ${row.answer.citation}`;
    places.set(place, [...(places.get(place) ?? []), row]);
  }
  const published = [...places.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const { source, answer } = first;
    return t('sourceLine', {
      label: some.map((row) => named(row.answer.label, words)).join(words.comma),
      title: source.name,
      publisher: source.publisher,
      citation: answer.citation,
    });
  });
  return open === undefined
    ? published
    : [...published, `${openLabel(open.source, tongue)}. ${openAddress(open.source, tongue)}.`];
}

/** What must travel with a picture: finding, order, what the marks mean, the open file, and every source. */
export function captionLines(shown: Shown, tongue: Tongue): readonly string[] {
  const { t, words } = tongue;
  const { state, comparison, open } = shown;
  return [
    findingOf(comparison, words),
    t(`ordered_${state.order}`),
    ...keyLines(shown, tongue),
    ...(open === undefined ? [] : openLines(open, tongue)),
    ...(words.state === 'original' ? [] : [t('draft')]),
    ...sourceLines(shown, tongue),
  ].filter((line) => line !== '');
}

/** What the marks of a picture mean, as far as it has them. */
export function keyLines(
  { rows, open }: Pick<Shown, 'rows' | 'open'>,
  { t }: Tongue,
): readonly string[] {
  const hasUnknown =
    open?.answer.unknownShare !== undefined ||
    rows.some(({ unknown }) => (unknown?.people ?? 0) > 0);
  return [
    t('keyMeasured'),
    ...(rows.some(isEstimate) ? [t('keyEstimate')] : []),
    ...(hasUnknown ? [t('keyUnknown')] : []),
  ];
}

const openLines = ({ answer, source }: Open, tongue: Tongue): readonly string[] => [
  `${openLabel(source, tongue)}. ${openSentence(answer, tongue)}`,
  tongue.t('openNote'),
];

/** Everything that a table needs in order to be understood without the page that it came from. */
export function readmeLines(shown: Shown, address: string, tongue: Tongue): readonly string[] {
  const { t, words } = tongue;
  return [
    words.phrases.questions[shown.comparison.id],
    ...captionLines(shown, tongue),
    ...whyLines(shown.comparison, words),
    t('whyNote'),
    address,
    ...CSV_COLUMNS.map((column) => `${column}: ${t(`csv_${column}`)}`),
  ];
}

/** The comparison as a line in a text of somebody else. */
export function citationOf({ comparison, rows }: Shown, address: string, tongue: Tongue): string {
  const { t, words } = tongue;
  const names = [...new Set(rows.map(({ source }) => source.name))];
  return t('citation', {
    question: words.phrases.questions[comparison.id],
    sources: names.join('; '),
    address,
  });
}
