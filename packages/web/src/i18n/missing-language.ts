import { useSyncExternalStore } from 'react';
import type { Language } from './language.ts';

let missing: Language | undefined;
const listeners = new Set<() => void>();

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Keeps the language that could not be fetched, or that none is missing any more. */
export function setMissing(language: Language | undefined): void {
  missing = language;
  for (const changed of listeners) changed();
}

/** The language that was asked for last, while its words could not be fetched. */
export const useMissingLanguage = (): Language | undefined =>
  useSyncExternalStore(subscribe, () => missing);
