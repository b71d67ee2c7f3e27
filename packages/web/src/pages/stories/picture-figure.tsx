import type { Answered } from '../../explore/answer.ts';
import { doubts } from '../../explore/doubts.ts';
import { byLabel } from '../../explore/readme.ts';
import { finding } from '../../explore/sentences.ts';
import type { Source } from '../../release/open-release.ts';
import { AnswerTable } from '../explore/answer-table.tsx';
import { ChartList } from '../explore/chart-list.tsx';
import type { Telling } from './telling.ts';

export interface PictureFigureProps {
  readonly answered: Answered;
  readonly source: Source;
  readonly telling: Telling;
}

/** A whole question as the explorer tells it: its sentence, its pictures, what holds and what turns round. */
export function PictureFigure({ answered, source, telling: { tongue } }: PictureFigureProps) {
  const by = byLabel(source.opened.codebook, answered);
  return (
    <div className="explorer">
      <p className="chart-finding">{finding(answered, tongue)}</p>
      <ChartList {...{ answered, tongue }} />
      <ul className="doubts">
        {doubts(answered, by, tongue).map(({ text, turns }) => (
          <li key={text} className={turns ? 'turns' : undefined}>
            {text}
          </li>
        ))}
      </ul>
      <AnswerTable {...{ answered, tongue }} />
    </div>
  );
}
