import { mappingRows } from './mapping-rows.ts';
import type { Shown } from './table-text.ts';

/** What a table is made from, for whoever wants to check it. */
export function MappingTable({ shown }: { readonly shown: Shown }) {
  const { t } = shown.tongue;
  return (
    <details>
      <summary>{t('mapping')}</summary>
      <p>{t('mappingText')}</p>
      <table className="mapping">
        <thead>
          <tr>
            <th scope="col">{t('mappingWhat')}</th>
            <th scope="col">{t('mappingColumn')}</th>
            <th scope="col">{t('mappingCodes')}</th>
          </tr>
        </thead>
        <tbody>
          {mappingRows(shown).map(({ what, column, codes }) => (
            <tr key={what + column}>
              <th scope="row">{what}</th>
              <td>{column}</td>
              <td>{typeof codes === 'string' ? codes : <code>{codes.join(', ')}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
