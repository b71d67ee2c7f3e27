import { useEffect } from 'react';

/** Names the page in the browser's own list of pages. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Tessera`;
  }, [title]);
}
