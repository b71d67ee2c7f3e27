import { LEAST_PEOPLE } from '@tessera/insight';
import type { ReactNode } from 'react';
import type { Missing } from './count/dimension.ts';
import type { TableReply } from './make-table.ts';
import type { Tongue } from './names.ts';

export interface NoTableProps {
  readonly reply: Exclude<TableReply, { readonly kind: 'table' }>;
  readonly tongue: Tongue;
}

/** In the place of a table: why there is none. */
export function NoTable({ reply, tongue }: NoTableProps): ReactNode {
  const { t } = tongue;
  switch (reply.kind) {
    case 'choose-member-state':
      return <Note>{t('memberStateFirst')}</Note>;
    case 'nobody':
      return <Note>{t('nobody')}</Note>;
    case 'too-few':
      return <Note>{t('tooFew', { fewest: LEAST_PEOPLE })}</Note>;
    case 'missing':
      return <Lacking missing={reply.missing} tongue={tongue} />;
  }
}

const Note = ({ children }: { readonly children: string }) => (
  <p className="note" role="status">
    {children}
  </p>
);

interface LackingProps {
  readonly missing: readonly Missing[];
  readonly tongue: Tongue;
}

function Lacking({ missing, tongue: { t } }: LackingProps) {
  return (
    <section className="problem" role="alert">
      <h2>{t('missingTitle')}</h2>
      <ul>
        {missing.map(({ kind, needed, columns }) => (
          <li key={needed}>
            {t(`missing_${kind}`, {
              needed: t(`dim_${needed}`),
              columns: columns.join(', '),
            })}
          </li>
        ))}
      </ul>
      <p>{t('missingRemedy')}</p>
    </section>
  );
}
