import type { BarRow } from './bar-rows.ts';
import type { Speech } from './speech.ts';

interface Column {
  readonly head: string;
  readonly cell: (row: BarRow) => string | undefined;
  /** Left out where no row has it: what these sources never tell would only fill the page. */
  readonly isLimit?: true;
}

/** Bars as a table: always with what they are of, and with limits where there are any. */
export function barTable(rows: readonly BarRow[], { t }: Speech) {
  const columns: readonly Column[] = [
    { head: t('tableWhat'), cell: ({ label }) => label },
    { head: t('tableShare'), cell: ({ cells, told }) => cells?.share ?? told },
    { head: t('tableLow'), cell: ({ cells }) => cells?.low, isLimit: true },
    { head: t('tableHigh'), cell: ({ cells }) => cells?.high, isLimit: true },
    { head: t('tableKnown'), cell: ({ known }) => known },
    { head: t('tableUnknown'), cell: ({ unknown }) => unknown },
    { head: t('tableWhere'), cell: ({ where }) => where },
  ];
  const kept = columns.filter(
    ({ isLimit, cell }) => isLimit !== true || rows.some((row) => cell(row) !== undefined),
  );
  return {
    heads: kept.map(({ head }) => head),
    rows: rows.map((row) => kept.map(({ cell }) => cell(row) ?? t('tableNone'))),
  };
}
