import { useEffect, useRef } from 'react';
import type { Canvas } from './canvas.ts';

export type Draw = (canvas: Canvas) => Promise<SVGElement>;

export interface ChartProps {
  /** Draws on a canvas; the same function as long as the same is to be drawn. */
  readonly draw: Draw;
  /** What is read aloud in the place of the picture. */
  readonly label: string;
  readonly place: number;
  readonly language: string;
  /** Pixels that are kept free for the picture while it is on its way. */
  readonly height: number;
}

/** A picture that is drawn anew when its place changes; the drawing code is fetched when it is needed. */
export function Chart({ draw, label, place, language, height }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let isGone = false;
    const redraw = async () => {
      const rtl = document.documentElement.dir === 'rtl';
      const width = element.clientWidth;
      const picture = await draw({ width, rtl, language, place, label });
      if (!isGone) element.replaceChildren(picture);
    };
    const observer = new ResizeObserver(() => void redraw());
    observer.observe(element);
    return () => {
      isGone = true;
      observer.disconnect();
    };
  }, [draw, label, place, language]);
  return <div className="chart" ref={frame} style={{ minBlockSize: `${height}px` }} />;
}
