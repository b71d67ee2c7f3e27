/**
 * Why a row of the table is missed, by the row's name. Shown only while it is missed; a missed row
 * without a reason says that it has none yet.
 */
export const REASONS: Readonly<Record<string, string>> = {
  'nist-e1':
    'The published figures are of 27,253 records; this excerpt has 7,634, and the error that noise brings to a share is 3.6 times as large. The control beside it shows what the same file allows to MST.',
  'nist-e10':
    'The published figures are of 27,253 records; this excerpt has 7,634, and the error that noise brings to a share is 3.6 times as large. The control beside it shows what the same file allows to MST.',
};
