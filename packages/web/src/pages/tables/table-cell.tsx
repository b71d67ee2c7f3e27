import type { Interval } from '@tessera/insight';
import { whole } from '../../i18n/numbers.ts';
import { absenceOf, type FlagId, signOf } from './flags.ts';
import type { Tongue } from './names.ts';
import type { ToldCell } from './told-cells.ts';

export interface TableCellProps {
  readonly told: ToldCell;
  readonly hasIntervals: boolean;
  readonly tongue: Tongue;
}

/** A number with its interval, or the sign that stands for it. */
export function TableCell({ told: { cell, flags }, hasIntervals, tongue }: TableCellProps) {
  const { language } = tongue;
  if (cell.kind === 'zero') return '0';
  if (cell.kind !== 'count') return <Sign flag={absenceOf(cell) ?? 'c'} tongue={tongue} />;
  return (
    <>
      {whole(cell.value, language)}
      {flags.includes('e') && <sup aria-hidden="true">{signOf('e')}</sup>}
      {hasIntervals && (
        <Ends interval={cell} write={(end) => whole(end, language)} tongue={tongue} />
      )}
    </>
  );
}

/** A sign for those who see it, its meaning for those who hear it. */
export function Sign({ flag, tongue }: { readonly flag: FlagId; readonly tongue: Tongue }) {
  return (
    <>
      <span aria-hidden="true">{signOf(flag)}</span>
      <span className="unseen">{tongue.t(`short_${flag}`)}</span>
    </>
  );
}

export interface EndsProps {
  readonly interval: Pick<Interval, 'low' | 'high'>;
  readonly write: (end: number) => string;
  readonly tongue: Tongue;
}

/** From what to what a number may be. */
export function Ends({ interval: { low, high }, write, tongue }: EndsProps) {
  return (
    <span className="interval">
      <bdi>{tongue.t('between', { low: write(low), high: write(high) })}</bdi>
    </span>
  );
}
