/** Exit codes of the command line. Every error code has exactly one. */
export const EXIT = {
  ok: 0,
  internal: 1,
  usage: 2,
  input: 3,
  output: 4,
  unsafe: 5,
  notWhole: 6,
  interrupted: 130,
} as const;

export type ExitName = keyof typeof EXIT;

/** Every error that Tessera raises, with the exit code that it ends a command with. */
export const ERRORS = {
  USAGE: 'usage',
  EPSILON_NOT_POSITIVE: 'usage',
  EPSILON_TOO_LARGE: 'usage',
  DELTA_OUT_OF_RANGE: 'usage',
  ROWS_OUT_OF_RANGE: 'usage',
  PARAMETER_OUT_OF_RANGE: 'usage',
  CODEBOOK_UNKNOWN: 'usage',
  CODEBOOK_INVALID: 'input',
  CODEBOOK_NOT_DETECTED: 'input',
  FILE_MISSING: 'input',
  FILE_IS_DIRECTORY: 'input',
  FILE_UNREADABLE: 'input',
  FILE_EMPTY: 'input',
  FILE_NO_RECORDS: 'input',
  FILE_ENCODING: 'input',
  FILE_NOT_TEXT: 'input',
  FILE_BROKEN_QUOTE: 'input',
  HEADER_DUPLICATE: 'input',
  HEADER_UNKNOWN: 'input',
  HEADER_MISSING: 'input',
  HEADER_MISMATCH: 'input',
  CELL_TOO_LONG: 'input',
  STRICT_ISSUES: 'input',
  SUBJECT_UNKNOWN: 'input',
  NO_QUASI_IDENTIFIERS: 'input',
  OUTPUT_EXISTS: 'output',
  OUTPUT_UNWRITABLE: 'output',
  INSIDE_A_RELEASE: 'output',
  DISK_FULL: 'output',
  PORT_IN_USE: 'output',
  TOO_FEW_PEOPLE: 'unsafe',
  BUDGET_TOO_SMALL: 'unsafe',
  ATTACK_SUCCEEDED: 'unsafe',
  BUNDLE_NOT_WHOLE: 'notWhole',
  INTERRUPTED: 'interrupted',
  INTERNAL: 'internal',
} as const satisfies Record<string, ExitName>;

export type ErrorCode = keyof typeof ERRORS;

export interface ErrorInfo {
  /** What happened, in one sentence, without any cell value. */
  readonly cause: string;
  /** What the person can do about it. */
  readonly remedy: string;
  /** Machine-readable particulars; names and numbers of lines, never cell values. */
  readonly detail?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** The only error that Tessera throws on purpose: a stable code, a cause and a remedy. */
export class TesseraError extends Error {
  override readonly name = 'TesseraError';
  readonly code: ErrorCode;
  readonly info: ErrorInfo;

  constructor(code: ErrorCode, info: ErrorInfo, options?: { readonly cause?: unknown }) {
    super(`${info.cause} ${info.remedy}`, options);
    this.code = code;
    this.info = info;
  }

  /** The process exit code that this error stands for. */
  get exitCode(): number {
    return EXIT[ERRORS[this.code]];
  }
}
