import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answered, answer } from '../../explore/answer.ts';
import { readState, type State, writeState } from '../../explore/state.ts';
import type { Source } from '../../release/open-release.ts';
import { goTo, useHashSearch } from '../../use-hash-location.ts';
import { type Problem, problemOf } from '../../worker/problem.ts';
import type { PageProps } from '../lazy-page.tsx';
import { NoSource } from '../no-source.tsx';
import { ProblemNote } from '../problem-note.tsx';
import { Controls } from './controls.tsx';
import { Picture } from './picture.tsx';

export function ExplorePage({ source, problem }: PageProps) {
  if (source === undefined) return <NoSource problem={problem} />;
  return <Explore source={source} key={source.kind + (source.name ?? '')} />;
}

/** One question, one picture, one sentence, its table, its doubts. */
function Explore({ source }: { readonly source: Source }) {
  const { t } = useTranslation();
  const { codebook } = source.opened;
  const search = useHashSearch();
  const { state, ignored } = useMemo(() => readState(search, codebook), [search, codebook]);
  const { answered, problem } = useAnswer(source, state);
  const change = (next: State) => goTo('/explore', writeState(next, codebook));
  return (
    <div className="explore">
      {ignored.length > 0 && (
        <p className="note" role="status">
          {t('ignored', { what: ignored.join(', ') })}
        </p>
      )}
      <Controls state={state} codebook={codebook} change={change} />
      {problem !== undefined && <ProblemNote problem={problem} />}
      {answered !== undefined && <Picture answered={answered} source={source} />}
      {answered === undefined && problem === undefined && (
        <p className="waiting" role="status">
          {t('loading')}
        </p>
      )}
    </div>
  );
}

interface Reply {
  readonly answered?: Answered;
  readonly problem?: Problem;
}

/** The last answer stays until the next one is there, or until there is none. */
function useAnswer(source: Source, state: State): Reply {
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
