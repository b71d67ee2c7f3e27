import type { Issue, IssueCode, IssueLog } from '@tessera/model';
import { ISSUES_KEPT } from '../issue-collector.ts';

interface Found {
  readonly issue: Issue;
  readonly order: number;
  readonly place: number;
}

/**
 * Collects issues column by column and logs them in the order in which whoever reads the same records
 * line by line finds them. Those of one place must come from the first line to the last.
 */
export class OrderedIssues {
  readonly #kept: Found[] = [];
  readonly #keptAt: number[] = [];
  readonly #counts: Partial<Record<IssueCode, number>> = {};

  /**
   * `place` is where the issue stands among those of its line; `order` stands in for the line where
   * something is found only after the last one.
   */
  add(code: IssueCode, line: number, place: number, column?: string, order = line): void {
    this.#counts[code] = (this.#counts[code] ?? 0) + 1;
    const kept = this.#keptAt[place] ?? 0;
    if (kept >= ISSUES_KEPT) return;
    this.#keptAt[place] = kept + 1;
    const issue = column === undefined ? { code, line } : { code, line, column };
    this.#kept.push({ issue, order, place });
  }

  log(): IssueLog {
    const ordered = [...this.#kept].sort((a, b) => a.order - b.order || a.place - b.place);
    return {
      counts: { ...this.#counts },
      first: ordered.slice(0, ISSUES_KEPT).map((f) => f.issue),
    };
  }
}
