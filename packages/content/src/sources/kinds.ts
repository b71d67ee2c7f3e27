/** What a person must have lived through to be counted. */
export const DEFINITIONS = ['trafficking', 'modern-slavery', 'forced-labour'] as const;

/** Which people the figures are about. */
export const POPULATIONS = [
  'assisted-people',
  'assisted-or-reported-people',
  'detected-people',
  'referred-people',
  'everyone-estimated',
  'synthetic-records',
] as const;

/** Who was looking: nobody is counted who was not seen by somebody. */
export const DETECTIONS = [
  'hotline-and-casework',
  'one-organisation',
  'national-authorities',
  'first-responders',
  'surveys-and-models',
] as const;

/** Where people were counted. */
export const COVERAGES = [
  'world-estimate',
  'many-countries',
  'one-region',
  'one-country',
  'country-unknown',
] as const;
