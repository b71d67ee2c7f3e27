import { type ReactNode, useId } from 'react';
import { whole } from '../../i18n/numbers.ts';
import { absenceOf, signOf } from './flags.ts';
import type { Line } from './layouts/layout.ts';
import { groupOf, nameOf, type Tongue } from './names.ts';
import { rateText } from './rate-text.ts';
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
        <Head columns={columns} tongue={tongue} />
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
                    <Cell told={told} hasIntervals={table.hasIntervals} tongue={tongue} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
        <Rates shown={shown} />
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

function Head({ columns, tongue }: { readonly columns: readonly Line[]; readonly tongue: Tongue }) {
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

/** Hidden cells look alike everywhere, and so do those of people of whom something is not recorded. */
const classOf = ({ cell, flags }: ToldCell): string =>
  [cell.kind, flags.includes('x') ? 'unrecorded' : ''].join(' ').trim();

interface CellProps {
  readonly told: ToldCell;
  readonly hasIntervals: boolean;
  readonly tongue: Tongue;
}

function Cell({ told: { cell, flags }, hasIntervals, tongue }: CellProps): ReactNode {
  const { t, language } = tongue;
  if (cell.kind === 'zero') return '0';
  if (cell.kind !== 'count') {
    const absence = absenceOf(cell) ?? 'c';
    return (
      <>
        <span aria-hidden="true">{signOf(absence)}</span>
        <span className="unseen">{t(`short_${absence}`)}</span>
      </>
    );
  }
  return (
    <>
      {whole(cell.value, language)}
      {flags.includes('e') && <sup aria-hidden="true">{signOf('e')}</sup>}
      {hasIntervals && (
        <span className="interval">
          <bdi>
            {t('between', { low: whole(cell.low, language), high: whole(cell.high, language) })}
          </bdi>
        </span>
      )}
    </>
  );
}

function Rates({ shown: { table, tongue } }: { readonly shown: Shown }) {
  const { rates, layout, hasIntervals } = table;
  if (rates === undefined) return null;
  const { t, language } = tongue;
  return (
    <tbody>
      <tr className="rate">
        <th scope="row">{t('rateRow')}</th>
        {layout.columns.map(({ id }, at) => {
          const rate = rates[at];
          return (
            <td key={id} className={rate === undefined ? 'suppressed' : ''}>
              {rate === undefined ? (
                <>
                  <span aria-hidden="true">{signOf('c')}</span>
                  <span className="unseen">{t('short_c')}</span>
                </>
              ) : (
                <>
                  {rateText(rate.value, language)}
                  {hasIntervals && (
                    <span className="interval">
                      <bdi>
                        {t('between', {
                          low: rateText(rate.low, language),
                          high: rateText(rate.high, language),
                        })}
                      </bdi>
                    </span>
                  )}
                </>
              )}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}
