import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** `#/explore?q=…` as a path and what comes after it: any static host will do, and it learns nothing. */
export function hashParts(): { readonly path: string; readonly search: string } {
  const [path = '', search = ''] = window.location.hash.replace(/^#/, '').split('?', 2);
  return { path: path === '' ? '/' : path, search };
}

export const goTo = (path: string, search = ''): void => {
  window.location.hash = search === '' ? path : `${path}?${search}`;
};

/** For the router: the path alone. */
export function useHashLocation(): [string, (path: string) => void] {
  return [useSyncExternalStore(subscribe, () => hashParts().path), goTo];
}

/** What stands behind the question mark. */
export const useHashSearch = (): string =>
  useSyncExternalStore(subscribe, () => hashParts().search);
