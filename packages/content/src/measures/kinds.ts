/** What a measure belongs to. */
export const STRANDS = ['prevention', 'protection', 'prosecution', 'partnership'] as const;
export type Strand = (typeof STRANDS)[number];

/** IOM's three objectives for 2024–2028: saving lives and protecting, displacement, regular pathways. */
export const OBJECTIVES = ['protect', 'displacement', 'pathways'] as const;
export type Objective = (typeof OBJECTIVES)[number];

/** Whose duty it is. */
export const DUTY_BEARERS = [
  'government',
  'civil-society',
  'private-sector',
  'communities',
  'children-and-survivors',
] as const;
export type DutyBearer = (typeof DUTY_BEARERS)[number];

/** Root causes; a measure that responds to harm and to no root cause names none. */
export const CAUSES = ['social', 'economic', 'environmental', 'political'] as const;
export type Cause = (typeof CAUSES)[number];

/** What a measure costs, roughly; the words of each language say what is meant. */
export const COSTS = ['low', 'medium', 'high'] as const;
export type Cost = (typeof COSTS)[number];

/** How much is known of what a measure does; not an order, and never added up. */
export const GRADES = [
  'tested-in-several-places',
  'tested-once',
  'mixed-results',
  'followed-not-compared',
  'compared-in-part',
  'promising-untested',
  'done-widely-effect-unknown',
  'less-than-hoped',
  'may-do-harm',
  'a-duty',
] as const;
export type Grade = (typeof GRADES)[number];

/** Grades that rest on a study of the measure. */
export const STUDIED: readonly Grade[] = [
  'tested-in-several-places',
  'tested-once',
  'mixed-results',
  'followed-not-compared',
  'compared-in-part',
  'less-than-hoped',
];

/** What the studies looked at: trafficking itself, or something near it such as child labour. */
export const OUTCOMES = ['trafficking', 'near'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Laws and commitments that a country has or has not. */
export const LAWS = [
  'trafficking-protocol',
  'worst-forms',
  'domestic-workers',
  'referral-mechanism',
  'age-doubt',
  'independent-guardian',
  'non-punishment',
  'no-child-detention',
  'child-friendly-justice',
  'free-birth-registration',
  'school-for-all',
  'due-diligence',
  'platform-duties',
] as const;
export type Law = (typeof LAWS)[number];
