import type { Answerer, LiveQuery, Reply } from '@tessera/content/stories';
import { type Answered, answer } from '../../explore/answer.ts';
import { codedColumns, codeOf } from '../../explore/questions.ts';
import { tells } from '../../explore/sentences.ts';
import { readState } from '../../explore/state.ts';
import type { Source } from '../../release/open-release.ts';
import { answerPlace } from './answer-place.ts';
import { changeReply } from './change-reply.ts';
import type { LiveAnswer } from './live-answer.ts';
import { notAnswered } from './not-answered.ts';

/** Asks the source that is open what a story asks; the numbers are those of the explorer. */
export function answererOf(source: Source): Answerer<LiveAnswer> {
  return async (query) => {
    const { codebook } = source.opened;
    const { state, ignored } = readState(query.address, codebook);
    if (ignored.length > 0) return notAnswered('not-known');
    const place =
      query.answer === undefined ? 0 : answerPlace(codebook, state.question, query.answer);
    if (place < 0) return notAnswered('not-known');
    if (query.change !== undefined) return changeReply(source, state, query.change, place);
    const answered = await answer(source, state);
    if (query.answer !== undefined) return shareReply(source, answered, query, place);
    return tells(answered)
      ? { answered: true, answer: { kind: 'picture', answered } }
      : notAnswered('too-few');
  };
}

function shareReply(
  source: Source,
  answered: Answered,
  { part }: LiveQuery,
  place: number,
): Reply<LiveAnswer> {
  const { view, shown, question, blocks } = answered;
  const at = part === undefined ? -1 : blockPlace(source, answered, part);
  const block = blocks[at];
  if (part !== undefined && block === undefined) return notAnswered('not-known');
  const shares = (block === undefined ? undefined : view.parts[at]) ?? shown;
  const share = shares.shares[place];
  if (share === undefined) return notAnswered('too-few');
  return {
    answered: true,
    answer: {
      kind: 'share',
      share,
      shares,
      people: block?.counts.people ?? view.people,
      question: question.label,
      answer: question.answers[place] ?? '',
      ...(block === undefined ? {} : { part: block }),
    },
  };
}

function blockPlace({ opened }: Source, { state, blocks }: Answered, part: string): number {
  const column = codedColumns(opened.codebook).find(({ name }) => name === state.by);
  if (part === 'others' || part === 'blank') return blocks.findIndex(({ kind }) => kind === part);
  const code = column === undefined ? -1 : codeOf(column, part);
  return blocks.findIndex(({ kind, codes }) => kind === 'value' && codes.includes(code));
}
