import { type CountryTable, cellAt, type Measure } from '@tessera/content/countries';
import { labelOf, type Speech, shortCell } from './cell-words.ts';

export interface YearsTableProps {
  readonly table: CountryTable;
  readonly measures: readonly Measure[];
  readonly years: readonly number[];
  readonly caption: string;
  readonly speech: Speech;
}

/** Pictures over the years as a table, the last year first; every blank says why. */
export function YearsTable({ table, measures, years, caption, speech }: YearsTableProps) {
  const told = measures.filter((measure) => table.has(measure));
  const { t } = speech;
  if (told.length === 0) return null;
  return (
    <details className="twin">
      <summary>{t('tableYears')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="years-scroll" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              {told.map((measure) => (
                <th key={measure} scope="col">
                  {labelOf(measure, speech)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...years].reverse().map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {told.map((measure) => {
                  const cell = cellAt(table.get(measure), year);
                  return (
                    <td key={measure} className={typeof cell === 'number' ? undefined : 'blank'}>
                      {shortCell(cell, speech)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
