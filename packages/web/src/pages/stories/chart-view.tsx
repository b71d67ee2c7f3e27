import { type Chart, wordsOf } from '@tessera/content/stories';
import { BarsFigure } from './bars-figure.tsx';
import { ChangeFigure } from './change-figure.tsx';
import { missing } from './missing.ts';
import { NumberTag } from './number-tag.tsx';
import { PictureFigure } from './picture-figure.tsx';
import { Inlines, Sentences } from './sentence-view.tsx';
import { answerOf, type Telling } from './telling.ts';

export interface ChartViewProps {
  readonly chart: Chart;
  /** The place of the chart among the blocks of its story. */
  readonly place: number;
  readonly telling: Telling;
}

/** A chart with its title, its table, its note, and where each of its numbers comes from. */
export function ChartView({ chart, place, telling }: ChartViewProps) {
  const names = [...new Set(chart.bars.map(({ figure }) => figure))];
  const answered = names.filter((name) => missing([name], 'chart', telling) === undefined);
  const instead = answered.length > 0 ? undefined : missing(names, 'chart', telling);
  return (
    <figure className="story-chart">
      <figcaption>
        <Inlines inlines={chart.title} telling={telling} />
      </figcaption>
      {instead === undefined ? (
        <Drawn {...{ chart, place, telling }} />
      ) : (
        <p className="unanswered">{instead}</p>
      )}
      {chart.note.length > 0 && (
        <p className="chart-note">
          <Sentences sentences={chart.note} telling={telling} />
        </p>
      )}
      <p className="chart-tags">
        {telling.speech.t('whereFrom')}{' '}
        {names.map((name) => (
          <NumberTag key={name} name={name} telling={telling} />
        ))}
      </p>
    </figure>
  );
}

function Drawn({ chart, place, telling }: ChartViewProps) {
  const title = wordsOf(chart.title);
  const { source } = telling;
  const [bar] = chart.bars;
  const answer = bar === undefined ? undefined : answerOf(telling, bar.figure);
  if (answer?.kind === 'picture' && source !== undefined)
    return <PictureFigure answered={answer.answered} {...{ source, telling }} />;
  if (answer?.kind === 'change')
    return <ChangeFigure change={answer} title={bar?.label ?? title} {...{ place, telling }} />;
  return <BarsFigure bars={chart.bars} {...{ title, place, telling }} />;
}
