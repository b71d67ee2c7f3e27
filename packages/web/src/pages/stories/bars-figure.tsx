import type { BarAsked } from '@tessera/content/stories';
import { useMemo } from 'react';
import { barRow } from './bar-rows.ts';
import { barTable } from './bar-table.ts';
import { StoryBars } from './story-bars.tsx';
import { TableTwin } from './table-twin.tsx';
import type { Telling } from './telling.ts';

export interface BarsFigureProps {
  readonly bars: readonly BarAsked[];
  readonly title: string;
  readonly place: number;
  readonly telling: Telling;
}

/** One bar for each figure, and the same as a table. */
export function BarsFigure({ bars, title, place, telling }: BarsFigureProps) {
  const { speech } = telling;
  const rows = useMemo(() => bars.map((bar) => barRow(bar, telling)), [bars, telling]);
  const label = [title, ...rows.map((row) => `${row.label}: ${row.told}`)].join('. ');
  return (
    <>
      <StoryBars bars={rows} {...{ label, place }} language={speech.language} />
      {rows.map(({ label: name, cells, told }) =>
        cells === undefined ? (
          <p key={name} className="unanswered">
            {name}: {told}
          </p>
        ) : null,
      )}
      <TableTwin {...{ title, telling }} {...barTable(rows, speech)} />
    </>
  );
}
