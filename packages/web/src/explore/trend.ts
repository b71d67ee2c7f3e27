import type { Interval, QuestionShares } from '@tessera/insight';
import type { Entry } from './along.ts';
import type { Answered } from './answer.ts';
import { answerName, blockName, type Tongue } from './names.ts';
import { shownAnswers } from './shown-answers.ts';

/** One answer in one year; without a share where too few people are. */
export interface Point {
  readonly year: string;
  readonly share: Interval | undefined;
  /** People with a known answer. */
  readonly of: number;
}

/** One answer over the years. */
export interface Series {
  readonly answer: number;
  readonly label: string;
  /** The part that it is about; empty for all people. */
  readonly part: string;
  readonly points: readonly Point[];
}

const MOST_SERIES = 6;

/** The years between the first and the last in which somebody is: a year without anybody is a gap. */
export const yearEntries = ({ along }: Answered): readonly Entry[] =>
  (along?.entries ?? []).filter(({ kind }) => kind === 'value');

/** Every answer of a trend as a picture of its own, in every part where it is taken apart. */
export function seriesOf(answered: Answered, tongue: Tongue): readonly Series[] {
  const { state, blocks } = answered;
  const years = allYears(answered);
  const series = (
    answer: number,
    part: string,
    of: (entry: Entry) => QuestionShares | undefined,
  ) => ({
    answer,
    label: answerName(answered, answer, tongue),
    part,
    points: years.map(({ year, entry }): Point => {
      const shares = entry === undefined ? undefined : of(entry);
      return { year, share: shares?.shares[answer], of: shares?.of ?? 0 };
    }),
  });
  const answers = shownAnswers(answered, MOST_SERIES);
  if (state.composition !== 'parts') {
    return answers.map((answer) => series(answer, '', ({ shown }) => shown));
  }
  return answers.flatMap((answer) =>
    blocks.map((block, b) => series(answer, blockName(block, tongue), ({ parts }) => parts[b])),
  );
}

/** All years of the codebook between the first and the last that somebody has. */
function allYears(answered: Answered) {
  const { along } = answered;
  const entries = new Map(yearEntries(answered).map((entry) => [entry.label, entry]));
  const labels = along?.axis.values ?? [];
  const present = labels.map((label) => entries.has(label));
  return labels
    .slice(present.indexOf(true), present.lastIndexOf(true) + 1)
    .map((year) => ({ year, entry: entries.get(year) }));
}

/** Years of which too little is known for any answer; those that follow one another as a span. */
export function silentYears(series: readonly Series[]): readonly string[] {
  const spans: string[][] = [];
  let wasSilent = false;
  (series[0]?.points ?? []).forEach(({ year }, i) => {
    const isSilent = series.every(({ points }) => points[i]?.share === undefined);
    if (isSilent && wasSilent) spans.at(-1)?.push(year);
    else if (isSilent) spans.push([year]);
    wasSilent = isSilent;
  });
  return spans.map((span) => (span.length > 1 ? `${span[0]}–${span.at(-1)}` : (span[0] ?? '')));
}

const TOPS = [0.1, 0.2, 0.5, 1] as const;

/** Where the scale of all pictures ends: they can be compared, and small shares are not lost. */
export function topOf(series: readonly Series[]): number {
  const highest = Math.max(
    0,
    ...series.flatMap(({ points }) => points.map(({ share }) => share?.high ?? 0)),
  );
  return TOPS.find((top) => highest <= top) ?? 1;
}
