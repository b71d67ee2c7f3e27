import type { BarAsked } from '@tessera/content/stories';
import { useMemo } from 'react';
import { type BarRow, barRow } from './bar-rows.ts';
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
  const { language, t } = telling.speech;
  const rows = useMemo(() => bars.map((bar) => barRow(bar, telling)), [bars, telling]);
  const label = [title, ...rows.map((row) => `${row.label}: ${row.told}`)].join('. ');
  const heads = [
    'tableWhat',
    'tableShare',
    'tableLow',
    'tableHigh',
    'tableKnown',
    'tableUnknown',
  ] as const;
  return (
    <>
      <StoryBars bars={rows} {...{ label, place, language }} />
      <TableTwin
        title={title}
        heads={[...heads, 'tableWhere' as const].map((head) => t(head))}
        rows={rows.map((row) => cellsOf(row, t('tableNone')))}
        telling={telling}
      />
    </>
  );
}

const cellsOf = ({ label, cells, told, known, unknown, where }: BarRow, none: string) => [
  label,
  cells?.share ?? told,
  cells?.low ?? none,
  cells?.high ?? none,
  known ?? none,
  unknown ?? none,
  where,
];
