import type { LiveFigure } from './figure.ts';
import type { LiveQuery } from './live-query.ts';
import type { Story } from './story.ts';

/**
 * Why a release does not answer: it has no such question, answer, part or code; too few people are
 * left to speak of; or asking went wrong.
 */
export type WhyNot = 'not-known' | 'too-few' | 'failed';

export type Reply<Answer> =
  | { readonly answered: true; readonly answer: Answer }
  | { readonly answered: false; readonly why: WhyNot };

/** Asks one release; it says why where there is no answer. */
export type Answerer<Answer> = (query: LiveQuery) => Promise<Reply<Answer>>;

export interface StoryCheck<Answer> {
  /** For each live figure, by its name, whether the release still answers it, and what. */
  readonly replies: ReadonlyMap<string, Reply<Answer>>;
  readonly asked: number;
  readonly answered: number;
}

/** Asks every live figure of a story anew. An answerer that breaks is told as `failed`, and breaks nothing. */
export async function checkStory<Answer>(
  { figures }: Pick<Story, 'figures'>,
  answerer: Answerer<Answer>,
): Promise<StoryCheck<Answer>> {
  const live = [...figures.values()].filter((one): one is LiveFigure => one.kind === 'live');
  const ask = async ({ name, query }: LiveFigure) => {
    const failed = { answered: false, why: 'failed' } as const;
    const reply: Reply<Answer> = await Promise.resolve()
      .then(() => answerer(query))
      .catch(() => failed);
    return [name, reply] as const;
  };
  const replies = new Map(await Promise.all(live.map(ask)));
  const answered = [...replies.values()].filter((reply) => reply.answered).length;
  return { replies, asked: replies.size, answered };
}
