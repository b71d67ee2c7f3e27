import type { Line } from './layouts/layout.ts';
import { groupOf, nameOf, type Tongue } from './names.ts';

/** The heads of columns, those that they have in common above them. */
export function TableHead({
  columns,
  tongue,
}: {
  readonly columns: readonly Line[];
  readonly tongue: Tongue;
}) {
  const hasGroups = columns.some(({ group }) => group !== undefined);
  const heads = columns.map((column) => groupOf(column, tongue));
  return (
    <thead>
      {hasGroups && (
        <tr>
          <td />
          {heads.map((head, at) => {
            if (at > 0 && heads[at - 1] === head) return null;
            const end = heads.findIndex((other, i) => i > at && other !== head);
            const span = (end < 0 ? heads.length : end) - at;
            return head === '' ? (
              <td key={columns[at]?.id} colSpan={span} />
            ) : (
              <th key={columns[at]?.id} scope="colgroup" colSpan={span}>
                {head}
              </th>
            );
          })}
        </tr>
      )}
      <tr>
        <th scope="col">{tongue.t('rowHead')}</th>
        {columns.map((column) => (
          <th key={column.id} scope="col" className={column.role}>
            {nameOf(column.name, tongue)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
