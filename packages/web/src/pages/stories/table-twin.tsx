import { inOrder } from './in-order.ts';
import type { Telling } from './telling.ts';

export interface TableTwinProps {
  readonly title: string;
  readonly heads: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly string[])[];
  readonly telling: Telling;
}

/** What a picture shows, for whoever does not see it, or wants to copy it. */
export function TableTwin({ title, heads, rows, telling }: TableTwinProps) {
  return (
    <details className="twin">
      <summary>{telling.speech.t('table')}</summary>
      <PlainTable {...{ title, heads, rows }} />
    </details>
  );
}

/** A table that scrolls inside itself where the page is narrow. */
export function PlainTable({ title, heads, rows }: Omit<TableTwinProps, 'telling'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard.
    <section className="table-scroll" tabIndex={0} aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{inOrder(rows, (cells) => rowNode(cells, heads))}</tbody>
      </table>
    </section>
  );
}

const rowNode = ([head, ...cells]: readonly string[], heads: readonly string[]) => (
  <tr>
    <th scope="row">{head}</th>
    {cells.map((cell, column) => (
      <td key={heads[column + 1]}>{cell}</td>
    ))}
  </tr>
);
