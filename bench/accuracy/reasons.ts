const SMALL_EXCERPT =
  'The published figures are of 27,253 records; this excerpt has 7,634, and noise moves a share 3.6 times as far. AIM and MST of smartnoise-synth, run on this same excerpt, stand below, as do the scores of plain subsamples.';

const SECOND_CORE =
  'Since the trial release runs on a thread of its own, much hangs on how free the second core is. Three runs of code that differs in a few lines took 24, 26 and 34 s; some hours later the six runs of this row took 37 to 49 s, while the code of before the thread took 47 and 58 s beside it (the present one 42 and 43 s).';

/**
 * Why a row of the table is missed, by the row's name. Shown only while it is missed; a missed row
 * without a reason says that it has none yet.
 */
export const REASONS: Readonly<Record<string, string>> = {
  'nist-e1': SMALL_EXCERPT,
  'nist-e10': SMALL_EXCERPT,
  'caseload-speed': SECOND_CORE,
};
