/** One thing that `verify` looked at. */
export interface Check {
  readonly name: string;
  readonly passed: boolean;
  /** What was found, in words; no cell value. */
  readonly found: string;
}
