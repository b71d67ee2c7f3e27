import type { Draw } from './chart.tsx';
import type { Bars, DrawnFlow, Heat, Trend } from './drawings.ts';

/** Drawings whose code is fetched when the first one of its kind is needed. */
export const barsDrawing =
  (bars: Bars): Draw =>
  async (canvas) =>
    (await import('./draw-bars.ts')).drawBars(bars, canvas);

export const trendDrawing =
  (trend: Trend): Draw =>
  async (canvas) =>
    (await import('./draw-trend.ts')).drawTrend(trend, canvas);

export const heatDrawing =
  (heat: Heat): Draw =>
  async (canvas) =>
    (await import('./draw-heat.ts')).drawHeat(heat, canvas);

export const flowMapDrawing =
  (flows: readonly DrawnFlow[]): Draw =>
  async (canvas) => {
    const [{ drawFlowMap }, { fetchWorld }] = await Promise.all([
      import('./draw-flow-map.ts'),
      import('./world.ts'),
    ]);
    return drawFlowMap(flows, await fetchWorld(), canvas);
  };
