/**
 * What can go wrong on a page: the code of the problem and, where one code has several causes, its
 * reason. In English a problem says itself what happened and what to do.
 */
export const PROBLEM_KEYS = [
  'BUNDLE_NOT_WHOLE/no-release',
  'BUNDLE_NOT_WHOLE/not-checkable',
  'BUNDLE_NOT_WHOLE/changed',
  'CODEBOOK_NOT_DETECTED/file',
  'CODEBOOK_NOT_DETECTED/release',
  'FILE_EMPTY',
  'FILE_NO_RECORDS',
  'FILE_NO_RECORDS/release',
  'FILE_NOT_TEXT',
  'FILE_ENCODING',
  'FILE_BROKEN_QUOTE',
  'CELL_TOO_LONG',
  'FILE_UNREADABLE/parquet',
  'FILE_UNREADABLE/not-text',
  'FILE_UNREADABLE/packing',
  'FILE_UNREADABLE/column',
  'FILE_UNREADABLE/size',
  'HEADER_DUPLICATE',
  'HEADER_UNKNOWN',
  'HEADER_MISSING',
  'INTERNAL',
  'INTERNAL/stopped',
  'INTERNAL/cannot-count',
] as const;

export type ProblemKey = (typeof PROBLEM_KEYS)[number];

/** Cause and remedy, with the particulars of the problem in double braces. */
export type ProblemWords = Readonly<Record<ProblemKey, string>>;
