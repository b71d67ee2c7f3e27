import type { LiveFigure } from '@tessera/content/stories';
import { askedWords } from './asked-words.ts';
import { figureOf, replyOf, type Telling } from './telling.ts';

const WORDS = {
  sentence: { waits: 'waits', needs: 'needsRelease', unanswered: 'unanswered' },
  chart: { waits: 'waitsChart', needs: 'needsReleaseChart', unanswered: 'unansweredChart' },
} as const;

/** Why a sentence or a chart cannot be told now, in words; `undefined` where it can. */
export function missing(
  names: readonly string[],
  place: keyof typeof WORDS,
  telling: Telling,
): string | undefined {
  const { t } = telling.speech;
  const words = WORDS[place];
  const live = names.flatMap((name) => {
    const figure = figureOf(telling, name);
    return figure?.kind === 'live' ? [figure] : [];
  });
  if (live.length === 0) return undefined;
  if (telling.check === undefined) return t(telling.isWaiting ? words.waits : words.needs);
  const gone = live.find(({ name }) => replyOf(telling, name)?.answered !== true);
  return gone && t(words.unanswered, { what: whatOf(gone, telling), why: whyNot(gone, telling) });
}

const whatOf = ({ query }: LiveFigure, { source, speech }: Telling): string =>
  askedWords(query, source, speech);

/** Why the open release does not answer a live figure. */
export function whyNot({ name }: LiveFigure, telling: Telling): string {
  const reply = replyOf(telling, name);
  return telling.speech.t(`why_${reply?.answered === false ? reply.why : 'failed'}`);
}
