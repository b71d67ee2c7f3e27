/** What can be wrong with a file that is read. Expected problems are data, not exceptions. */
export const ISSUE_CODES = [
  'VALUE_NOT_IN_LIST',
  'VALUE_NOT_NAMEABLE',
  'RAGGED_ROW',
  'NUL_BYTE',
  'RULE_BROKEN',
  'SUBJECT_BLANK',
  'BLANK_LINE',
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];

/** What happens to the record or the cell concerned, in a few words. */
export const ISSUE_MEANINGS: Readonly<Record<IssueCode, string>> = {
  VALUE_NOT_IN_LIST: 'not a code of the codebook; read as not recorded',
  VALUE_NOT_NAMEABLE: 'too long or oddly written to become a public word; counted as other',
  RULE_BROKEN: 'breaks a hard rule; read as not recorded',
  RAGGED_ROW: 'too few or too many cells; missing ones are blank',
  NUL_BYTE: 'holds a zero byte; read as not recorded',
  SUBJECT_BLANK: 'nobody knows whose record it is; LEFT OUT',
  BLANK_LINE: 'an empty line; no record',
};

/**
 * One problem at one place. It never carries the cell's value: an issue list may be shown to people
 * who may not see the records.
 */
export interface Issue {
  readonly code: IssueCode;
  /** 1-based line of the file where the record starts. */
  readonly line: number;
  readonly column?: string;
}

/** All issues counted, the first ones kept. */
export interface IssueLog {
  readonly counts: Readonly<Partial<Record<IssueCode, number>>>;
  readonly first: readonly Issue[];
}
