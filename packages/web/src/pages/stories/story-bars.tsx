import { useMemo } from 'react';
import { Chart } from '../../chart/chart.tsx';
import { barsDrawing } from '../../chart/draw.ts';
import { barsHeight } from '../../chart/sizes.ts';
import type { Bar } from '../../explore/bars.ts';

export interface StoryBarsProps {
  readonly bars: readonly Bar[];
  /** What is read aloud in the place of the picture. */
  readonly label: string;
  /** The place of the block in its story. */
  readonly place: number;
  readonly language: string;
}

/** Pictures of the explorer in the same page count from 0 on: these stand behind them. */
const BEHIND = 1_000;

/** Bars as the explorer draws them. */
export function StoryBars({ bars, label, place, language }: StoryBarsProps) {
  const draw = useMemo(() => barsDrawing({ bars }), [bars]);
  return (
    <Chart {...{ draw, label, language }} place={BEHIND + place} height={barsHeight({ bars })} />
  );
}
