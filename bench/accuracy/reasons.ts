const SMALL_EXCERPT =
  'The published figures are of 27,253 records; this excerpt has 7,634, and noise moves a share 3.6 times as far. AIM and MST of smartnoise-synth, run on this same excerpt, stand below, as do the scores of plain subsamples.';

/**
 * Why a row of the table is missed, by the row's name. Shown only while it is missed; a missed row
 * without a reason says that it has none yet.
 */
export const REASONS: Readonly<Record<string, string>> = {
  'ctdc-fabricated':
    'A combination counts as soon as one row has it, and the synthesiser that made this file left out whatever fewer than ten people share. A model that is smooth over rare combinations draws some of them. What a reader gains who asks for more rows than one stands in the table of fabricated combinations below.',
  'nist-e1': SMALL_EXCERPT,
  'nist-e10': SMALL_EXCERPT,
};
