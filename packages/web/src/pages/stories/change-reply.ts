import type { ChangeAsked, Reply } from '@tessera/content/stories';
import type { Counted } from '@tessera/engine';
import { decomposeAnswer, orderOf, together, wholeOf } from '@tessera/insight';
import { askedOf } from '../../explore/ask.ts';
import { blocksOf } from '../../explore/blocks.ts';
import { codesFor, withFilter } from '../../explore/filters.ts';
import { codedColumns, questionOf } from '../../explore/questions.ts';
import { rulesOf } from '../../explore/rules.ts';
import { readCodes } from '../../explore/span.ts';
import type { State } from '../../explore/state.ts';
import type { Source } from '../../release/open-release.ts';
import type { LiveAnswer, Side } from './live-answer.ts';
import { notAnswered } from './not-answered.ts';

/** One answer's share at two times, and what of the difference is composition and what is rate. */
export async function changeReply(
  source: Source,
  state: State,
  { column, from, to }: ChangeAsked,
  place: number,
): Promise<Reply<LiveAnswer>> {
  const { codebook } = source.opened;
  const list = codesFor(codebook, column) ?? [];
  const [before, after] = [readCodes(from, list), readCodes(to, list)];
  const by = codedColumns(codebook).find(({ name }) => name === state.by);
  if (before === undefined || after === undefined || by === undefined)
    return notAnswered('not-known');
  if (before.some((code) => after.includes(code))) return notAnswered('not-known');
  const question = questionOf(codebook, state.question);
  const asked = [before, after].map((codes) =>
    askedOf({ ...state, filters: withFilter(state.filters, column, codes) }, codebook),
  );
  const [first = [], second = []] = await Promise.all(asked.map((one) => source.rows.count(one)));
  const all = first.map((counts, code) => together([counts, second[code] ?? counts]));
  const blocks = blocksOf(all, by);
  const parts = (counts: readonly Counted[]) =>
    blocks.map(({ codes }) => together(codes.flatMap((code) => counts[code] ?? [])));
  const sides = [
    { codes: before, parts: parts(first) },
    { codes: after, parts: parts(second) },
  ].map(({ codes, parts: own }, at): Side | undefined => {
    const rules = rulesOf(source, asked[at] as (typeof asked)[0], question.denominator);
    const shares = wholeOf(own, rules);
    const share = shares.shares[place];
    return share && { words: wordsOf(codes), share, shares };
  });
  const [earlier, later] = sides;
  if (earlier === undefined || later === undefined) return notAnswered('too-few');
  const difference =
    orderOf(earlier.share, later.share) === 0
      ? undefined
      : decomposeAnswer([parts(first), parts(second)], place, question.denominator);
  return {
    answered: true,
    answer: {
      kind: 'change',
      from: earlier,
      to: later,
      question: question.label,
      answer: question.answers[place] ?? '',
      ...(difference === undefined ? {} : { difference: { ...difference, blocks } }),
    },
  };
}

function wordsOf(codes: readonly string[]): string {
  const [first = '', last = ''] = [codes[0], codes.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
