import { useEffect, useMemo, useState } from 'react';
import { type Answered, answer } from '../../explore/answer.ts';
import { finding, tells } from '../../explore/sentences.ts';
import { sourceTitle } from '../../explore/source-words.ts';
import { type State, writeState } from '../../explore/state.ts';
import type { Source } from '../../release/open-release.ts';
import { type Problem, problemOf } from '../../worker/problem.ts';
import { useTongue } from '../explore/use-tongue.ts';
import { ProblemNote } from '../problem-note.tsx';
import type { Speech } from './cell-words.ts';
import { askingOf, ROLES, type Role } from './release-answer.ts';

export interface ReleaseProps {
  readonly code: string;
  readonly source: Source | undefined;
  readonly isWaiting: boolean;
  readonly speech: Speech;
}

const TITLES: Readonly<Record<Role, string>> = {
  exploited: 'releaseExploited',
  citizens: 'releaseCitizens',
};

/** What the open release says of children in this country and from it, counted now. */
export function ReleaseSection({ code, source, isWaiting, speech }: ReleaseProps) {
  const { t } = speech;
  const tongue = useTongue();
  return (
    <section>
      <h2>{t('releaseTitle')}</h2>
      {source === undefined ? (
        <p>{isWaiting ? tongue.t('loading') : t('releaseNone')}</p>
      ) : (
        <>
          <p>
            {t('releaseLead', {
              source: sourceTitle(source, tongue),
            })}
          </p>
          {ROLES.map((role) => (
            <OneRole key={role} {...{ role, code, source, speech }} />
          ))}
        </>
      )}
    </section>
  );
}

interface OneRoleProps {
  readonly role: Role;
  readonly code: string;
  readonly source: Source;
  readonly speech: Speech;
}

function OneRole({ role, code, source, speech }: OneRoleProps) {
  const { t } = speech;
  const { codebook } = source.opened;
  const asking = useMemo(() => askingOf(codebook, role, code), [codebook, role, code]);
  return (
    <>
      <h3>{t(TITLES[role])}</h3>
      {asking.kind === 'state' ? (
        <Counted state={asking.state} source={source} speech={speech} />
      ) : (
        <p>{t(asking.kind === 'noColumn' ? 'releaseNoColumn' : 'releaseNoCode')}</p>
      )}
    </>
  );
}

interface CountedProps {
  readonly state: State;
  readonly source: Source;
  readonly speech: Speech;
}

function Counted({ state, source, speech }: CountedProps) {
  const { t } = speech;
  const tongue = useTongue();
  const [answered, setAnswered] = useState<Answered>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    let isGone = false;
    answer(source, state).then(
      (found) => isGone || setAnswered(found),
      (error: unknown) => isGone || setProblem(problemOf(error)),
    );
    return () => {
      isGone = true;
    };
  }, [source, state]);
  if (problem !== undefined) return <ProblemNote problem={problem} />;
  if (answered === undefined) return <p>{tongue.t('loading')}</p>;
  const address = `#/explore?${writeState(state, source.opened.codebook)}`;
  return (
    <>
      <p>{tells(answered) ? finding(answered, tongue) : t('releaseTooFew')}</p>
      <p>
        <a href={address}>{t('releaseOpen')}</a>
      </p>
    </>
  );
}
