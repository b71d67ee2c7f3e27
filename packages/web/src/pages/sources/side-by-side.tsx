import type { Row } from '@tessera/content/sources';
import { OpenCard } from './open-card.tsx';
import type { Tongue } from './published-lines.ts';
import { SourceCard } from './source-card.tsx';
import type { Shown } from './told-page.ts';

/** Every source beside the others, in the order of the picture. */
export function SideBySide({ shown, tongue }: { readonly shown: Shown; readonly tongue: Tongue }) {
  const { t } = tongue;
  return (
    <section>
      <h2>{t('sideTitle')}</h2>
      <p>{t('sideLead')}</p>
      <div className="side">
        {bySource(shown.rows).map((rows) => (
          <SourceCard key={rows[0].source.id} rows={rows} tongue={tongue} />
        ))}
        {shown.open !== undefined && <OpenCard {...shown.open} tongue={tongue} />}
      </div>
    </section>
  );
}

/** The rows of each source together; sources stand where their first row does. */
function bySource(rows: readonly Row[]): readonly (readonly [Row, ...Row[]])[] {
  const found = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const own = found.get(row.source.id);
    if (own === undefined) found.set(row.source.id, [row]);
    else own.push(row);
  }
  return [...found.values()];
}
