import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../design/breadcrumb.tsx';
import { usePageTitle } from '../../design/page-title.ts';
import type { Source } from '../../release/open-release.ts';
import { goTo, useHashSearch } from '../../use-hash-location.ts';
import type { PageProps } from '../lazy-page.tsx';
import { NoSource, Waiting } from '../no-source.tsx';
import { ProblemNote } from '../problem-note.tsx';
import { Controls } from './controls.tsx';
import { Legend } from './legend.tsx';
import { MappingTable } from './mapping-table.tsx';
import type { Tongue } from './names.ts';
import { NoTable } from './no-table.tsx';
import { NotesList } from './notes-list.tsx';
import { RateForm } from './rate-form.tsx';
import { ReferencesList } from './references-list.tsx';
import { SaveBar } from './save-bar.tsx';
import { readTable, type TableState, writeTable } from './state.ts';
import { TABLE_KINDS } from './table-id.ts';
import { type Shown, tableName, whatOf } from './table-text.ts';
import { TableView } from './table-view.tsx';
import './tables.css';
import { type Made, useTable } from './use-table.ts';
import { TABLES_AREA } from './words.ts';

/** Tables as official reports ask for them, of whatever is open. */
export function TablesPage({ source, problem }: PageProps) {
  const { t, i18n } = useTranslation([TABLES_AREA, 'translation'], { nsMode: 'fallback' });
  const { language } = i18n;
  const tongue = useMemo(() => ({ t, language }), [t, language]);
  usePageTitle(t('title', { ns: TABLES_AREA }));
  return (
    <div className="tables">
      <Breadcrumb above={[]} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {source === undefined ? (
        <NoSource problem={problem} />
      ) : (
        <Tables source={source} tongue={tongue} key={source.kind + (source.name ?? '')} />
      )}
    </div>
  );
}

function Tables({ source, tongue }: { readonly source: Source; readonly tongue: Tongue }) {
  const { codebook } = source.opened;
  const search = useHashSearch();
  const { state, ignored } = useMemo(() => readTable(search, codebook), [search, codebook]);
  const { made, problem } = useTable(source, state, tongue.language);
  const change = (next: TableState) => goTo('/tables', writeTable(next));
  return (
    <>
      {ignored.length > 0 && (
        <p className="note" role="status">
          {tongue.t('ignored', { what: ignored.join(', ') })}
        </p>
      )}
      <Controls {...{ state, codebook, change, tongue }} />
      {problem !== undefined && <ProblemNote problem={problem} />}
      {made === undefined && problem === undefined && <Waiting />}
      {made !== undefined && <Reply {...{ made, change, tongue }} />}
    </>
  );
}

interface ReplyProps {
  readonly made: Made;
  readonly change: (state: TableState) => void;
  readonly tongue: Tongue;
}

function Reply({ made, change, tongue }: ReplyProps) {
  const { reply, state, source } = made;
  if (reply.kind !== 'table') return <NoTable {...{ reply, tongue }} />;
  const shown: Shown = { table: reply.table, state, source, tongue };
  return (
    <article>
      <h2>{tableName(shown)}</h2>
      <p>{whatOf(shown)}</p>
      <TableView shown={shown} />
      <SaveBar shown={shown} />
      {TABLE_KINDS[state.table].hasRate && <RateForm {...{ state, change, tongue }} />}
      <Legend shown={shown} />
      <NotesList shown={shown} />
      <ReferencesList shown={shown} />
      <MappingTable shown={shown} />
    </article>
  );
}
