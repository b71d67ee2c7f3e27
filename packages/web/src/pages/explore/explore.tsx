import { useMemo } from 'react';
import { Breadcrumb } from '../../design/breadcrumb.tsx';
import { usePageTitle } from '../../design/page-title.ts';
import { questionOf } from '../../explore/questions.ts';
import { readState, type State, settled, writeState } from '../../explore/state.ts';
import type { Source } from '../../release/open-release.ts';
import { goTo, useHashSearch } from '../../use-hash-location.ts';
import type { PageProps } from '../lazy-page.tsx';
import { NoSource } from '../no-source.tsx';
import { ProblemNote } from '../problem-note.tsx';
import { CompositionChoice } from './controls/composition-choice.tsx';
import { FilterChips } from './controls/filter-chips.tsx';
import { Filters } from './controls/filters.tsx';
import { QuestionBar } from './controls/question-bar.tsx';
import './explore.css';
import { IgnoredNote } from './ignored-note.tsx';
import { Picture } from './picture.tsx';
import { Skeleton } from './skeleton.tsx';
import { useAnswer } from './use-answer.ts';
import { useTongue } from './use-tongue.ts';

export function ExplorePage({ source, problem }: PageProps) {
  if (source === undefined && problem === undefined) return <Skeleton />;
  if (source === undefined) return <NoSource problem={problem} />;
  return <Explore source={source} key={source.kind + (source.name ?? '')} />;
}

/** One question, one picture, one sentence, its table, its doubts. */
function Explore({ source }: { readonly source: Source }) {
  const tongue = useTongue();
  const { t } = tongue;
  const { codebook } = source.opened;
  const search = useHashSearch();
  const { state, ignored } = useMemo(() => readState(search, codebook), [search, codebook]);
  const { answered, problem } = useAnswer(source, state);
  usePageTitle(questionOf(codebook, state.question).label);
  const change = (next: State) => goTo('/explore', writeState(settled(next, codebook), codebook));
  const controls = { state, codebook, tongue, change };
  return (
    <div className="explorer">
      <Breadcrumb above={[]} />
      <IgnoredNote ignored={ignored} tongue={tongue} />
      <div className="layout">
        <QuestionBar {...controls} />
        <aside className="controls" aria-label={t('filters')}>
          <CompositionChoice {...controls} />
          <Filters {...controls} />
        </aside>
        <div className="answer">
          <FilterChips {...controls} />
          {problem !== undefined && <ProblemNote problem={problem} />}
          {answered !== undefined && <Picture answered={answered} source={source} />}
          {answered === undefined && problem === undefined && <Skeleton />}
        </div>
      </div>
    </div>
  );
}
