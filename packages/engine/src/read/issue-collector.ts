import type { Issue, IssueCode, IssueLog } from '@tessera/model';

/** How many issues are kept with their place; the others are only counted. */
export const ISSUES_KEPT = 1000;

/** Counts issues as a file is read and keeps the first `ISSUES_KEPT` in the order of the file. */
export class IssueCollector {
  readonly #counts: Partial<Record<IssueCode, number>> = {};
  readonly #first: Issue[] = [];

  add(code: IssueCode, line: number, column?: string): void {
    this.#counts[code] = (this.#counts[code] ?? 0) + 1;
    if (this.#first.length >= ISSUES_KEPT) return;
    this.#first.push(column === undefined ? { code, line } : { code, line, column });
  }

  log(): IssueLog {
    return { counts: { ...this.#counts }, first: [...this.#first] };
  }
}
