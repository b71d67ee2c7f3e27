/** What can be wrong with a resource, and what to do about it. */
export const LIBRARY_REMEDIES = {
  SHAPE: 'Give every field that a resource has, and no other.',
  NOT_IN_LIST: 'Use a value of the closed list, each once; the lists are in facets/lists.ts.',
  LANGUAGE_UNKNOWN: 'Use the code of a language in which the body exists, such as en, fr or ar.',
  COUNTRY_UNKNOWN: 'Use the two letters that ISO 3166-1 gives the country or territory, each once.',
  ID_TWICE: 'Give the resource an id of its own.',
  NOT_AN_ADDRESS: 'Write the whole address, from https:// on, without spaces.',
  SCHEME_REFUSED: 'Only https addresses are linked: never javascript:, data: or others.',
  NOT_HTTPS: 'Give the https address, or that of the publisher.',
  USER_INFO: 'Take the name before the @ out of the address.',
  NO_HOST: 'Write the name of the site behind https://.',
  HOST_REFUSED: 'Give the name of a public site: no number, no local name.',
  LIST_PAGE:
    'Give the address of the resource, or that of its publisher: a search or a list shows other things tomorrow.',
  FRONT_PAGE:
    'Give the address of the resource, or say that this one leads to its publisher: only a tool, data or a directory is a whole site.',
  ADDRESS_TWICE: 'Keep one of the two, or say that the address leads to a library or a publisher.',
  NEAR_TWICE: 'Keep one of the two, or make the titles tell them apart.',
  EXPIRED: 'Read the resource again and set a new day, or take it out.',
  EXPIRES_TOO_SOON: 'Let it expire after the day on which it was checked.',
  CHECKED_LATER: 'Write the day on which it was checked, not one to come.',
  CHECK_OLD: 'Check it again: addresses move and texts are replaced.',
  YEAR_TO_COME: 'Write the year in which it was published.',
  SUMMARY_LENGTH: 'Write 60 to 360 characters.',
  SUMMARY_SENTENCES: 'Write two sentences.',
  USE_FORM: 'Write one sentence of at most 200 characters that begins with "Use it when".',
  EXCLAMATION: 'Take the exclamation mark out.',
  TITLE_AGAIN: 'Put only other languages into titles, not that of the title itself.',
  LICENCE_UNREAD: 'If nobody read the terms, their check is unread.',
} as const;

export type LibraryProblemCode = keyof typeof LIBRARY_REMEDIES;

/** Something wrong with a resource: which, where, what, and what to do. */
export interface LibraryProblem {
  readonly code: LibraryProblemCode;
  /** Its place in the list, from 0. */
  readonly index: number;
  /** Its id, where it has one. */
  readonly id?: string;
  readonly path: readonly (string | number)[];
  readonly cause: string;
  readonly remedy: string;
}

/** A problem that does not know yet of which resource it is. */
export type Complaint = Pick<LibraryProblem, 'code' | 'path' | 'cause'>;

export const complaint = (
  code: LibraryProblemCode,
  path: Complaint['path'],
  cause: string,
): Complaint => ({ code, path, cause });
