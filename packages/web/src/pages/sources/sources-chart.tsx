import { useCallback } from 'react';
import type { Canvas } from '../../chart/canvas.ts';
import { Chart } from '../../chart/chart.tsx';
import { layOut } from './lay-out.ts';
import type { SourceLine } from './source-line.ts';

export interface SourcesChartProps {
  readonly lines: readonly SourceLine[];
  readonly label: string;
  readonly language: string;
}

/** What a page leaves beside a picture, in pixels. */
const MARGINS = 64;

/** The picture of the sources; its drawing code is fetched when it is needed. */
export function SourcesChart({ lines, label, language }: SourcesChartProps) {
  const draw = useCallback(
    async (canvas: Canvas) => (await import('./draw-sources.ts')).drawSources(lines, canvas),
    [lines],
  );
  const { height } = layOut(lines, document.documentElement.clientWidth - MARGINS);
  return <Chart {...{ draw, label, language, height, place: 0 }} />;
}
