import { useMemo, useRef } from 'react';
import { Chart } from '../../chart/chart.tsx';
import type { Answered } from '../../explore/answer.ts';
import { marksOf } from '../../explore/marks.ts';
import type { Tongue } from '../../explore/names.ts';
import { keyOf, tooFewHere } from './chart-words.ts';
import { type ChartSpec, chartsOf } from './charts.ts';
import { Walk } from './walk.tsx';

export interface ChartListProps {
  readonly answered: Answered;
  readonly tongue: Tongue;
}

/** The pictures of an answer, what their signs mean, and a way through their marks. */
export function ChartList({ answered, tongue }: ChartListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { picture } = answered.state;
  const [charts, marks] = useMemo(
    () => [chartsOf(answered, tongue), marksOf(answered, tongue)],
    [answered, tongue],
  );
  const isSeveral = charts.filter(({ key }) => key !== 'map').length > 1;
  return (
    <div ref={frame}>
      <div className={`panels ${picture}${isSeveral ? ' several' : ''}`}>
        {charts.map((chart) => (
          <Panel key={chart.key} chart={chart} tongue={tongue} />
        ))}
      </div>
      <p className="key">{keyOf(answered, tongue)}</p>
      <Walk marks={marks} frame={frame} tongue={tongue} />
    </div>
  );
}

/** Wide enough for the height of a picture that is still on its way. */
const USUAL_WIDTH = 720;
const EDGES = 36;

function Panel({ chart, tongue }: { readonly chart: ChartSpec; readonly tongue: Tongue }) {
  const { t, language } = tongue;
  const { key, place, title, note, label, draw, height, more } = chart;
  const width = Math.min(USUAL_WIDTH, window.innerWidth - EDGES);
  return (
    <figure className={key === 'map' ? 'map' : undefined}>
      {title !== '' && (
        <figcaption>
          <strong>{title}</strong> <span className="of">{note}</span>
        </figcaption>
      )}
      {draw === undefined ? (
        <p className="few">{tooFewHere(tongue)}</p>
      ) : (
        <Chart
          {...{ draw, label, place, language }}
          height={height(width)}
          failed={t(key === 'map' ? 'mapFailed' : 'notDrawn')}
        />
      )}
      {key === 'map' && <p className="key">{t('boundaries')}</p>}
      {draw !== undefined && more > 0 && (
        <p className="more">{t('moreAnswers', { count: more })}</p>
      )}
    </figure>
  );
}
