import { useEffect, useRef, useState } from 'react';
import type { Canvas } from './canvas.ts';
import { letMoveSideways } from './sideways.ts';

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
  /** What is said in its place when it cannot be drawn: its code or its map could not be fetched. */
  readonly failed?: string;
}

/** A picture that is drawn anew when its place changes; the drawing code is fetched when it is needed. */
export function Chart({ draw, label, place, language, height, failed = '' }: ChartProps) {
  const [hasFailed, setFailed] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let turn = 0;
    const redraw = () => {
      turn += 1;
      const own = turn;
      const rtl = document.documentElement.dir === 'rtl';
      draw({ width: element.clientWidth, rtl, language, place, label }).then(
        (picture) => {
          if (own !== turn) return;
          element.replaceChildren(picture);
          letMoveSideways(element, label);
          setFailed(false);
        },
        () => {
          if (own === turn) setFailed(true);
        },
      );
    };
    const observer = new ResizeObserver(redraw);
    observer.observe(element);
    return () => {
      turn = -1;
      observer.disconnect();
    };
  }, [draw, label, place, language]);
  return (
    <>
      {hasFailed && <p role="status">{failed}</p>}
      <div
        className="chart"
        ref={frame}
        style={hasFailed ? undefined : { minBlockSize: `${height}px` }}
      />
    </>
  );
}
