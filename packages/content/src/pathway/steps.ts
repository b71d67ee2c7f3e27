/** The protection steps, from noticing to closure. */
export const STEPS = [
  'noticing',
  'identification',
  'safety',
  'best-interests',
  'care',
  'services',
  'durable-solution',
  'justice',
  'follow-up',
  'closure',
] as const;
export type Step = (typeof STEPS)[number];

/** The four pillars of the OSCE/ODIHR handbook on national referral mechanisms, 2022. */
export const PILLARS = [
  'identification-protection',
  'individual-support',
  'social-inclusion',
  'justice-redress',
] as const;
export type Pillar = (typeof PILLARS)[number];

/** The six steps of the inter-agency guidelines for case management, 2014. */
export const CASE_STEPS = [
  'identification-registration',
  'assessment',
  'case-planning',
  'implementation',
  'follow-up-review',
  'case-closure',
] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

/** Which part of UNHCR's best interests procedure is due. */
export const BEST_INTERESTS = [
  'initial-assessment',
  'assessment',
  'determination',
  'review',
] as const;
export type BestInterests = (typeof BEST_INTERESTS)[number];

/** Who must be involved. No relative is among them: whether one is, is decided for each child. */
export const ROLES = [
  'child',
  'case-lead',
  'supervisor',
  'child-protection-authority',
  'independent-guardian',
  'identification-body',
  'trained-interviewer',
  'interpreter',
  'health-worker',
  'lawyer',
  'police-unit',
  'court',
  'care-provider',
  'school',
  'best-interests-panel',
  'services-elsewhere',
] as const;
export type Role = (typeof ROLES)[number];
