import { useMemo } from 'react';
import { usePageTitle } from '../../design/page-title.ts';
import { doubts } from '../../explore/doubts.ts';
import { basisLines, byLabel } from '../../explore/readme.ts';
import { finding, tells, title } from '../../explore/sentences.ts';
import { readState, writeState } from '../../explore/state.ts';
import { subjectOf } from '../../explore/subject.ts';
import type { Source } from '../../release/open-release.ts';
import { useHashSearch } from '../../use-hash-location.ts';
import type { PageProps } from '../lazy-page.tsx';
import { NoSource } from '../no-source.tsx';
import { ProblemNote } from '../problem-note.tsx';
import { ChartList } from './chart-list.tsx';
import { DoubtList } from './doubt-list.tsx';
import './explore.css';
import { IgnoredNote } from './ignored-note.tsx';
import { Skeleton } from './skeleton.tsx';
import { useAnswer } from './use-answer.ts';
import { useTongue } from './use-tongue.ts';

/** A picture for a page elsewhere: its words, its doubts, what it rests on, and the way to the rest. */
export function EmbedPage({ source, problem }: PageProps) {
  if (source === undefined && problem === undefined) return <Skeleton />;
  if (source === undefined) return <NoSource problem={problem} />;
  return <Embed source={source} />;
}

function Embed({ source }: { readonly source: Source }) {
  const tongue = useTongue();
  const { t } = tongue;
  const { codebook } = source.opened;
  const search = useHashSearch();
  const { state, ignored } = useMemo(() => readState(search, codebook), [search, codebook]);
  const { answered, problem } = useAnswer(source, state);
  usePageTitle(answered === undefined ? t('title') : title(answered, tongue));
  if (problem !== undefined) return <ProblemNote problem={problem} />;
  if (answered === undefined) return <Skeleton />;
  return (
    <article className="explorer picture embedded">
      <IgnoredNote ignored={ignored} tongue={tongue} />
      <p className="kicker">{subjectOf(answered, codebook, tongue).join(' · ')}</p>
      <h1>{title(answered, tongue)}</h1>
      <p className="finding">{finding(answered, tongue)}</p>
      {tells(answered) && (
        <>
          <ChartList answered={answered} tongue={tongue} />
          <DoubtList list={doubts(answered, byLabel(codebook, answered), tongue)} />
        </>
      )}
      <div className="source">
        {basisLines(answered, source, tongue).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p>
        <a href={`#/explore?${writeState(state, codebook)}`} target="_blank" rel="noreferrer">
          {t('embedFull')}
        </a>
      </p>
    </article>
  );
}
