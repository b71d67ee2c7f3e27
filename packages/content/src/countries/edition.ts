/** What the figures of the country pages are taken from. */
export const EDITION = {
  publisher: 'United Nations Office on Drugs and Crime (UNODC)',
  title: 'Global Report on Trafficking in Persons (GLOTIP), data of all years',
  short: 'UNODC GLOTIP',
  /** Year and month in which the file came out. */
  published: '2025-04',
  /** The day on which it was read. */
  read: '2026-11-24',
  years: { from: 2003, to: 2022 },
} as const;
