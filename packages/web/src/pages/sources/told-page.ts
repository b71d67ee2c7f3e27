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
import type { Tongue } from './published-lines.ts';
import { CSV_COLUMNS } from './sources-csv.ts';
import type { State } from './state.ts';

/** Everything that the page says and draws for one state. */
export interface Shown {
  readonly state: State;
  readonly comparison: Comparison;
  /** In the order of the state. */
  readonly rows: readonly Row[];
  readonly open: { readonly answer: OpenAnswer; readonly source: Source } | undefined;
}

/** The sentence that says what to see: how far the answers lie apart. */
export const findingOf = ({ spread }: Comparison, words: SourceWords): string =>
  spread === undefined ? '' : spreadSentence(spread, words);

export const whyLines = ({ differences }: Comparison, words: SourceWords): readonly string[] =>
  differences.map((one) => sentenceOf(one, words));

/** Where every row of the picture stands, in one line each. */
function sourceLines({ rows, open }: Shown, tongue: Tongue): readonly string[] {
  const { t, words } = tongue;
  const published = rows.map(({ source, answer }) =>
    t('sourceLine', {
      label: named(answer.label, words),
      title: source.name,
      publisher: source.publisher,
      citation: answer.citation,
    }),
  );
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
    ...keyLines(tongue),
    ...(open === undefined ? [] : [openSentence(open.answer, tongue), t('openNote')]),
    ...(words.state === 'original' ? [] : [t('draft')]),
    ...sourceLines(shown, tongue),
  ].filter((line) => line !== '');
}

export const keyLines = ({ t }: Tongue): readonly string[] => [
  t('keyMeasured'),
  t('keyEstimate'),
  t('keyUnknown'),
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
