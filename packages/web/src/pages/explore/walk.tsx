import { type RefObject, useEffect, useState } from 'react';
import type { Mark } from '../../explore/marks.ts';
import type { Tongue } from '../../explore/names.ts';

export interface WalkProps {
  readonly marks: readonly Mark[];
  /** What holds the pictures with the marks. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly tongue: Tongue;
}

/** A way through the marks of a picture with the arrow keys or a finger, one sentence each. */
export function Walk({ marks, frame, tongue }: WalkProps) {
  const [chosen, setChosen] = useState({ marks, at: -1 });
  const at = chosen.marks === marks ? chosen.at : -1;
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const point = ({ target }: Event) => {
      const key = target instanceof Element ? target.getAttribute('data-mark') : null;
      if (key !== null) setChosen({ marks, at: marks.findIndex((mark) => mark.key === key) });
    };
    element.addEventListener('pointerover', point);
    return () => element.removeEventListener('pointerover', point);
  }, [frame, marks]);
  useEffect(() => {
    const all = frame.current?.querySelectorAll('[data-mark]') ?? [];
    for (const one of all) {
      one.classList.toggle('is-read', one.getAttribute('data-mark') === marks[at]?.key);
    }
  }, [frame, marks, at]);
  if (marks.length === 0) return null;
  const said = marks[Math.max(0, at)]?.text ?? '';
  return (
    <label className="walk">
      {tongue.t('walk')}
      <input
        type="range"
        min={0}
        max={marks.length - 1}
        value={Math.max(0, at)}
        aria-valuetext={said}
        onFocus={() => setChosen({ marks, at: Math.max(0, at) })}
        onChange={({ target }) => setChosen({ marks, at: Number(target.value) })}
      />
      <span className="said" aria-hidden="true">
        {at < 0 ? '' : said}
      </span>
    </label>
  );
}
