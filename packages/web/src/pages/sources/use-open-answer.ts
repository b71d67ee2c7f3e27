import type { QuestionId } from '@tessera/content/sources';
import { useEffect, useState } from 'react';
import type { Source } from '../../release/open-release.ts';
import { type Problem, problemOf } from '../../worker/problem.ts';
import { type OpenAnswer, openAnswer } from './open-answer.ts';

export interface Counted {
  /** `undefined` until it is counted, and where the file has no answer. */
  readonly answer?: OpenAnswer;
  readonly problem?: Problem;
}

/** What the open file answers to the question of the sources. */
export function useOpenAnswer(source: Source | undefined, question: QuestionId): Counted {
  const [counted, setCounted] = useState<Counted>({});
  useEffect(() => {
    let isGone = false;
    const say = (next: Counted) => {
      if (!isGone) setCounted(next);
    };
    if (source === undefined) say({});
    else {
      openAnswer(source, question).then(
        (answer) => say(answer === undefined ? {} : { answer }),
        (error: unknown) => say({ problem: problemOf(error) }),
      );
    }
    return () => {
      isGone = true;
    };
  }, [source, question]);
  const isLate = counted.answer !== undefined && counted.answer.question !== question;
  return isLate ? {} : counted;
}
