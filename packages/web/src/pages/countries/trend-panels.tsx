import { type CountryTable, MEASURES, type Measure } from '@tessera/content/countries';
import { useCallback } from 'react';
import { Chart, type Draw } from '../../chart/chart.tsx';
import { labelOf, type Speech } from './cell-words.ts';
import { TREND_HEIGHT } from './trend-height.ts';
import { pointsOf, trendSentence } from './trend-words.ts';

export interface TrendPanelsProps {
  readonly table: CountryTable;
  readonly measures: readonly Measure[];
  readonly years: readonly number[];
  readonly speech: Speech;
}

/** A small picture for each measure, over the same years; none shares its scale with another. */
export function TrendPanels({ table, measures, years, speech }: TrendPanelsProps) {
  return (
    <div className="panels several">
      {measures.map((measure) => (
        <TrendPanel key={measure} {...{ table, measure, years, speech }} />
      ))}
    </div>
  );
}

interface TrendPanelProps extends Omit<TrendPanelsProps, 'measures'> {
  readonly measure: Measure;
}

function TrendPanel({ table, measure, years, speech }: TrendPanelProps) {
  const { language } = speech;
  const label = trendSentence(table, measure, years, speech);
  const draw: Draw = useCallback(
    async (canvas) => {
      const { drawTrend } = await import('./draw-trend.ts');
      return drawTrend(pointsOf(table, measure, years), canvas);
    },
    [table, measure, years],
  );
  return (
    <figure>
      <figcaption>
        <strong>{labelOf(measure, speech)}</strong>
      </figcaption>
      <Chart
        {...{ draw, label, language }}
        place={MEASURES.indexOf(measure)}
        height={TREND_HEIGHT}
      />
      <p className="of">{label}</p>
    </figure>
  );
}

/** What stripes in a picture mean. */
export function TrendKey({ speech: { t } }: Pick<TrendPanelsProps, 'speech'>) {
  return (
    <ul className="place-key">
      {(['notReported', 'suppressed'] as const).map((kind) => (
        <li key={kind}>
          <span className={`place-mark ${kind}`} aria-hidden="true" />
          {t(`key_${kind}`)}
        </li>
      ))}
    </ul>
  );
}
