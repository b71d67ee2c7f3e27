import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answered, answer } from '../explore/answer.ts';
import { readState, type State, writeState } from '../explore/state.ts';
import type { Source } from '../release/open-release.ts';
import { goTo, useHashSearch } from '../use-hash-location.ts';
import { Controls } from './controls.tsx';
import { Picture } from './picture.tsx';

/** One question, one picture, one sentence, its table, its doubts. */
export function Explore({ source }: { readonly source: Source }) {
  const { t } = useTranslation();
  const { codebook } = source.opened;
  const { state, ignored } = readState(useHashSearch(), codebook);
  const address = writeState(state, codebook);
  const answered = useAnswer(source, state, address);
  const change = (next: State) => goTo('/explore', writeState(next, codebook));
  return (
    <div className="explore">
      {ignored.length > 0 && (
        <p className="note" role="status">
          {t('ignored', { what: ignored.join(', ') })}
        </p>
      )}
      <Controls state={state} codebook={codebook} change={change} />
      {answered === undefined ? (
        <p className="waiting" role="status">
          {t('loading')}
        </p>
      ) : (
        <Picture answered={answered} source={source} />
      )}
    </div>
  );
}

/** The last answer stays until the next one is there. */
function useAnswer(source: Source, state: State, address: string): Answered | undefined {
  const [answered, setAnswered] = useState<Answered>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says all of the state
  useEffect(() => {
    let isGone = false;
    answer(source, state).then(
      (next) => {
        if (!isGone) setAnswered(next);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [source, address]);
  return answered;
}
