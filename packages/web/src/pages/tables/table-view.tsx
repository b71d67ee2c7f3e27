import { useId } from 'react';
import type { Line } from './layouts/layout.ts';
import { groupOf, nameOf, type Tongue } from './names.ts';
import { RateRow } from './rate-row.tsx';
import { TableCell } from './table-cell.tsx';
import { TableHead } from './table-head.tsx';
import { captionOf, type Shown, sourceOf } from './table-text.ts';
import { type ToldCell, toldCells } from './told-cells.ts';

/** The table itself, in a place of its own that can be moved sideways. */
export function TableView({ shown }: { readonly shown: Shown }) {
  const { table, tongue } = shown;
  const { columns } = table.layout;
  const caption = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="sideways" tabIndex={0} aria-labelledby={caption}>
      <table className="statutory">
        <caption id={caption}>
          <span className="stay">
            {captionOf(shown)} <span className="of">{sourceOf(shown)}</span>
          </span>
        </caption>
        <TableHead columns={columns} tongue={tongue} />
        {inGroups(toldCells(table), tongue).map(({ group, lines }) => (
          <tbody key={group === '' ? 'all' : group}>
            {group !== '' && (
              <tr className="group">
                <th scope="rowgroup" colSpan={1 + columns.length}>
                  <span>{group}</span>
                </th>
              </tr>
            )}
            {lines.map(([row, cells]) => (
              <tr key={row.id} className={row.role}>
                <th scope="row">{nameOf(row.name, tongue)}</th>
                {cells.map((told) => (
                  <td key={told.column.id} className={classOf(told)}>
                    <TableCell told={told} hasIntervals={table.hasIntervals} tongue={tongue} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
        <RateRow shown={shown} />
      </table>
    </section>
  );
}

interface Group {
  readonly group: string;
  readonly lines: readonly (readonly [row: Line, cells: readonly ToldCell[]])[];
}

/** Rows under the heads that they have in common; lines of a head stand one after the other. */
function inGroups(rows: readonly (readonly ToldCell[])[], tongue: Tongue): readonly Group[] {
  const lines = rows.flatMap((cells) =>
    cells[0] === undefined ? [] : ([[cells[0].row, cells]] as const),
  );
  const heads = new Set(lines.map(([row]) => groupOf(row, tongue)));
  return [...heads].map((group) => ({
    group,
    lines: lines.filter(([row]) => groupOf(row, tongue) === group),
  }));
}

/** Hidden cells look alike everywhere, and so do those of people of whom something is not recorded. */
const classOf = ({ cell, flags }: ToldCell): string =>
  [cell.kind, flags.includes('x') ? 'unrecorded' : ''].join(' ').trim();
