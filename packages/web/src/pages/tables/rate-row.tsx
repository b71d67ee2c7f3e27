import { rateText } from './rate-text.ts';
import { Ends, Sign } from './table-cell.tsx';
import type { Shown } from './table-text.ts';

/** All people per 100,000 residents, in every column in which they are told. */
export function RateRow({ shown: { table, tongue } }: { readonly shown: Shown }) {
  const { rates, layout, hasIntervals } = table;
  if (rates === undefined) return null;
  const write = (rate: number) => rateText(rate, tongue.language);
  return (
    <tbody>
      <tr className="rate">
        <th scope="row">{tongue.t('rateRow')}</th>
        {layout.columns.map(({ id }, at) => {
          const rate = rates[at];
          return rate === undefined ? (
            <td key={id} className="suppressed">
              <Sign flag="c" tongue={tongue} />
            </td>
          ) : (
            <td key={id}>
              {write(rate.value)}
              {hasIntervals && <Ends interval={rate} write={write} tongue={tongue} />}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}
