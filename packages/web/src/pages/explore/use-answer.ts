import { useEffect, useState } from 'react';
import { type Answered, answer } from '../../explore/answer.ts';
import type { State } from '../../explore/state.ts';
import type { Source } from '../../release/open-release.ts';
import { type Problem, problemOf } from '../../worker/problem.ts';

interface Reply {
  readonly answered?: Answered;
  readonly problem?: Problem;
}

/** The last answer stays until the next one is there, or until there is none. */
export function useAnswer(source: Source, state: State): Reply {
  const [reply, setReply] = useState<Reply>({});
  useEffect(() => {
    let isGone = false;
    const say = (next: Reply) => {
      if (!isGone) setReply(next);
    };
    answer(source, state).then(
      (answered) => say({ answered }),
      (error: unknown) => say({ problem: problemOf(error) }),
    );
    return () => {
      isGone = true;
    };
  }, [source, state]);
  return reply;
}
