/** The day on which the pages of these resources were read. */
export const CHECKED_ON = '2026-11-24';

/** Why something of a resource is not verified. */
export const WHY = {
  OFFICIAL: 'A well-known official text; its own page could not be read for this check.',
  WELL_KNOWN: 'Well known in the field; its own page could not be read for this check.',
  REPORTED: 'Others report it; the text itself could not be read for this check.',
  LANGUAGES: 'Not every language version could be read; those listed are the ones known.',
  DETAILS: 'Its exact address or its year could not be read for this check.',
  YEAR: 'The year could not be read for this check.',
  COPY: 'A copy was read elsewhere, so the address leads to the publisher instead.',
  HTTP: 'The page was read at its http address; whether it answers at https was not tried.',
} as const;
