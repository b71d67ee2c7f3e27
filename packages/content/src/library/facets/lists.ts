/** What a resource is. */
export const TYPES = [
  'guideline',
  'standard',
  'tool',
  'training',
  'treaty',
  'soft-law',
  'law',
  'policy',
  'report',
  'data',
  'data-standard',
  'directory',
] as const;

/** What it is about. */
export const TOPICS = [
  'child-trafficking',
  'identification',
  'best-interests',
  'guardianship',
  'unaccompanied-children',
  'age-assessment',
  'case-management',
  'referral',
  'alternative-care',
  'family-unity',
  'asylum',
  'detention',
  'return-reintegration',
  'durable-solutions',
  'justice-for-children',
  'non-punishment',
  'remedies',
  'prosecution',
  'health',
  'mental-health',
  'education',
  'social-protection',
  'violence',
  'sexual-exploitation',
  'online-exploitation',
  'forced-labour',
  'child-labour',
  'domestic-work',
  'forced-criminality',
  'child-marriage',
  'armed-conflict',
  'sale-adoption',
  'supply-chains',
  'recruitment',
  'legal-identity',
  'emergencies',
  'climate',
  'migration-governance',
  'prevention',
  'participation',
  'survivors',
  'disability',
  'data-protection',
  'data-evidence',
  'what-works',
  'safeguarding',
] as const;

/** Steps of the protection pathway, from noticing to closure. */
export const STEPS = [
  'identification',
  'safety',
  'best-interests',
  'care',
  'services',
  'durable-solution',
  'justice',
  'follow-up',
] as const;

/** Levels at which risks and strengths lie. */
export const LEVELS = ['individual', 'household', 'community', 'structural'] as const;

/** The people it is about, by age. */
export const AGES = [
  'early-childhood',
  'middle-childhood',
  'adolescence',
  'young-adults',
  'adults',
] as const;

/** Where it is used. */
export const SETTINGS = [
  'emergency',
  'displacement-site',
  'border',
  'reception',
  'detention',
  'school',
  'health-facility',
  'workplace',
  'online',
  'court',
  'community',
  'policy',
] as const;

/** The three objectives of the Migrant Protection work that this library serves. */
export const OBJECTIVES = ['regular-pathways', 'protection', 'solutions'] as const;

/** Whose work it is. */
export const SECTORS = [
  'child-protection',
  'migration',
  'humanitarian',
  'justice',
  'law-enforcement',
  'health',
  'education',
  'social-protection',
  'labour',
  'business',
  'technology',
  'statistics',
] as const;

/** What may be done with it. */
export const LICENCES = [
  'cc-by',
  'cc-by-sa',
  'cc-by-nc',
  'cc-by-nc-sa',
  'cc-by-nd',
  'cc-by-nc-nd',
  'open-government',
  'public-domain',
  'official-text',
  'free-with-credit',
  'non-commercial-with-credit',
  'all-rights-reserved',
  'unread',
] as const;
