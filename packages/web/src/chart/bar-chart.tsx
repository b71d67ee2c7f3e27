import { useEffect, useRef } from 'react';
import type { Bar } from '../explore/bars.ts';

export interface BarChartProps {
  readonly bars: readonly Bar[];
  /** What is read aloud in the place of the picture. */
  readonly label: string;
  readonly language: string;
}

/** Bars with their intervals from 0 to 100; the drawing code is fetched when the first one is needed. */
export function BarChart({ bars, label, language }: BarChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let isGone = false;
    const draw = async () => {
      const { drawBars } = await import('./draw-bars.ts');
      if (isGone) return;
      const rtl = document.documentElement.dir === 'rtl';
      element.replaceChildren(drawBars({ bars, label, width: element.clientWidth, rtl, language }));
    };
    void draw();
    const observer = new ResizeObserver(() => void draw());
    observer.observe(element);
    return () => {
      isGone = true;
      observer.disconnect();
    };
  }, [bars, label, language]);
  return <div className="chart" ref={place} style={{ minBlockSize: `${bars.length * 2.4}rem` }} />;
}
