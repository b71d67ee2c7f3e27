/** One thing that `verify` looked at. */
export interface Check {
  readonly name: string;
  readonly passed: boolean;
  /** What a whole folder has here, in words, with the file that says so. */
  readonly expected: string;
  /** What was found, in words; no cell value. */
  readonly found: string;
}

/** The first few of a list, and how many more there are. */
export function listed(items: readonly string[], most = 3): string {
  const more = items.length - most;
  return `${items.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
