import type { QuestionId } from '@tessera/content/sources';
import { useEffect, useState } from 'react';
import type { Source } from '../../release/open-release.ts';
import { type OpenAnswer, openAnswer } from './open-answer.ts';

/** What the open file answers, once it is counted; `undefined` where there is no file, or no answer in it. */
export function useOpenAnswer(
  source: Source | undefined,
  question: QuestionId,
): OpenAnswer | undefined {
  const [answer, setAnswer] = useState<OpenAnswer>();
  useEffect(() => {
    if (source === undefined) return;
    let isGone = false;
    openAnswer(source, question).then(
      (next) => {
        if (!isGone) setAnswer(next);
      },
      // The published sources stand without it; a file that cannot be counted is told where it is explored.
      () => {
        if (!isGone) setAnswer(undefined);
      },
    );
    return () => {
      isGone = true;
    };
  }, [source, question]);
  return answer?.question === question ? answer : undefined;
}
