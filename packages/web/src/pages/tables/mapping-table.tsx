import { Fragment } from 'react';
import { codedColumns } from '../../explore/questions.ts';
import type { Dimension } from './count/dimension.ts';
import { LISTED } from './data/mapping.ts';
import type { Shown } from './table-text.ts';

/** Which column and which codes stand behind every row and column. */
export function MappingTable({ shown }: { readonly shown: Shown }) {
  const { t } = shown.tongue;
  const { dimensions, forms } = shown.table.plan;
  const labels = new Map(
    codedColumns(shown.source.opened.codebook).map(({ name, label }) => [name, label]),
  );
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
          {[...dimensions.values()].map((dimension) => (
            <Fragment key={dimension.id}>
              {partsOf(dimension).map(([part, codes]) => (
                <tr key={part}>
                  <th scope="row">
                    {Object.hasOwn(LISTED, dimension.id)
                      ? t(`dim_${dimension.id}`)
                      : t(`${dimension.id}_${part}`)}
                  </th>
                  <td>
                    {dimension.column.label} (<code>{dimension.column.name}</code>)
                  </td>
                  <td>
                    {codes === undefined ? t('mappingEach') : <code>{codes.join(', ')}</code>}
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
          {forms.map(({ id, flags }) => {
            const own = flags.filter((flag) => labels.has(flag));
            return (
              <tr key={id}>
                <th scope="row">{t(`form_${id}`)}</th>
                <td>
                  {own.length === 0
                    ? t('mappingNone')
                    : own.map((flag) => `${labels.get(flag)} (${flag})`).join(', ')}
                </td>
                <td>{own.length > 0 && <code>1</code>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

/** The codes of each part; none where every code is a part of its own. */
function partsOf({
  id,
  parts,
  column,
  split,
}: Dimension): readonly (readonly [part: string, codes: readonly string[] | undefined])[] {
  if (Object.hasOwn(LISTED, id)) return [[id, undefined]];
  const first = column.blanks.length;
  return parts
    .slice(0, -1)
    .map((part, at) => [
      part,
      column.values.flatMap(({ code }, i) => (split.part[first + i] === at ? [code] : [])),
    ]);
}
