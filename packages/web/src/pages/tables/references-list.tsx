import { referencesOf, type Shown } from './table-text.ts';

/** Where the layout comes from, and what of it was read. */
export function ReferencesList({ shown }: { readonly shown: Shown }) {
  return (
    <section>
      <h2>{shown.tongue.t('references')}</h2>
      <ul className="references">
        {referencesOf(shown).map(({ title, address, note }) => (
          <li key={address}>
            <a href={address} lang="en" dir="ltr" rel="noreferrer">
              {title}
            </a>
            <span className="where">{address}</span>
            <span>{note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
