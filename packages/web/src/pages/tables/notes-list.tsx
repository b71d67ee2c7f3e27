import { notesIn, type Shown } from './table-text.ts';

/** What must be known to read the table. */
export function NotesList({ shown }: { readonly shown: Shown }) {
  return (
    <section>
      <h2>{shown.tongue.t('notes')}</h2>
      <ul>
        {notesIn(shown).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
