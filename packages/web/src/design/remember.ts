/** What the reader chose for this visit: nothing that says what they looked at. */
export function remembered(name: 'language' | 'theme'): string {
  try {
    return sessionStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

export function remember(name: 'language' | 'theme', value: string): void {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing forgets it, and the page works all the same.
  }
}
