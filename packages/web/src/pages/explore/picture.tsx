import type { Answered } from '../../explore/answer.ts';
import { doubts } from '../../explore/doubts.ts';
import { questionName } from '../../explore/names.ts';
import { byLabel } from '../../explore/readme.ts';
import { finding, tells, title } from '../../explore/sentences.ts';
import { peopleOf } from '../../explore/told.ts';
import type { Source } from '../../release/open-release.ts';
import { AnswerTable } from './answer-table.tsx';
import { ChartList } from './chart-list.tsx';
import { DoubtList } from './doubt-list.tsx';
import { Facts } from './facts.tsx';
import { SaveBar } from './save/save-bar.tsx';
import { useTongue } from './use-tongue.ts';

export interface PictureProps {
  readonly answered: Answered;
  readonly source: Source;
}

/** The finding, the picture, what holds and what does not, the table, and what all of it rests on. */
export function Picture({ answered, source }: PictureProps) {
  const tongue = useTongue();
  const says = tells(answered);
  return (
    <article className="picture">
      <Finding answered={answered} tongue={tongue} />
      {says && (
        <>
          <ChartList answered={answered} tongue={tongue} />
          <DoubtList list={doubts(answered, byLabel(source.opened.codebook, answered), tongue)} />
          <SaveBar {...{ answered, source, tongue }} />
          <AnswerTable {...{ answered, tongue }} />
        </>
      )}
      <Facts {...{ answered, source, tongue }} />
    </article>
  );
}

export function Finding({ answered, tongue }: Parameters<typeof ChartList>[0]) {
  return (
    <>
      <p className="kicker">
        {questionName(answered, tongue)} · {peopleOf(answered, tongue)}
      </p>
      <h1>{title(answered, tongue)}</h1>
      <p className="finding" role="status">
        {finding(answered, tongue)}
      </p>
    </>
  );
}
