import { useTranslation } from 'react-i18next';

export interface Crumb {
  readonly words: string;
  /** An address of this site, such as `#/stories`. */
  readonly href: string;
}

/** Where a page stands: the pages above it, the front page first. */
export function Breadcrumb({ above }: { readonly above: readonly Crumb[] }) {
  const { t } = useTranslation();
  return (
    <nav className="breadcrumb" aria-label={t('breadcrumb')}>
      <ol>
        {[{ words: t('title'), href: '#/' }, ...above].map(({ words, href }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
