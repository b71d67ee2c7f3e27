import type { FlagSet } from './flag-set.ts';
import type { Country } from './tables/countries.ts';

/**
 * Where a case comes from, which decides nearly everything else about it: reports to a hotline in
 * one large country, cases managed in other named countries, cases with no country written down.
 */
export const BLOCKS = ['hotline', 'elsewhere', 'unnamed'] as const;
export type Block = (typeof BLOCKS)[number];

export const SEXES = ['female', 'male', 'other'] as const;
export type Sex = (typeof SEXES)[number];

export const EXPLOITATIONS = [
  'sexual',
  'labour',
  'marriage',
  'military',
  'organs',
  'slavery',
  'other',
] as const;
export type Exploitation = (typeof EXPLOITATIONS)[number];

/** What the chain conditions on: `both` is sexual exploitation and forced labour together. */
export const PATTERNS = ['sexual', 'labour', 'both', 'other'] as const;
export type Pattern = (typeof PATTERNS)[number];

export const LABOUR_SECTORS = [
  'agriculture',
  'construction',
  'domestic',
  'hospitality',
  'aquafarming',
  'begging',
  'illicit',
  'manufacturing',
  'mining',
  'peddling',
  'transportation',
  'other',
  'unspecified',
] as const;
export type LabourSector = (typeof LABOUR_SECTORS)[number];

export const SEX_SECTORS = ['prostitution', 'pornography', 'remote', 'private'] as const;
export type SexSector = (typeof SEX_SECTORS)[number];

export const MEANS = [
  'debtBondage',
  'takesEarnings',
  'restrictsFinances',
  'threats',
  'threatOfLaw',
  'usesChildren',
  'psychologicalAbuse',
  'physicalAbuse',
  'sexualAbuse',
  'falsePromises',
  'substances',
  'restrictsMovement',
  'restrictsMedicalCare',
  'withholdsNecessities',
  'excessiveHours',
  'withholdsDocuments',
  'other',
  'unspecified',
] as const;
export type Mean = (typeof MEANS)[number];

export const RECRUITERS = ['partner', 'friend', 'family', 'other', 'unknown'] as const;
export type Recruiter = (typeof RECRUITERS)[number];

/**
 * One invented case, in the words of the field and of no codebook. `undefined` is "not recorded"; an
 * empty set is "recorded, and none of them".
 */
export interface InventedCase {
  readonly block: Block;
  readonly reportedBy: 'hotline' | 'caseManagement';
  readonly year: number | undefined;
  readonly sex: Sex | undefined;
  /** The lowest age of the band at registration. */
  readonly age: number | undefined;
  /** At registration. */
  readonly minor: boolean | undefined;
  readonly minorWhenExploited: boolean | undefined;
  readonly minorAtEntry: boolean | undefined;
  readonly citizenship: Country | undefined;
  readonly exploitedIn: Country | undefined;
  readonly exploitation: FlagSet | undefined;
  readonly labour: FlagSet | undefined;
  readonly sexual: FlagSet | undefined;
  readonly months: number | undefined;
  readonly means: FlagSet | undefined;
  readonly recruiter: FlagSet | undefined;
  readonly abducted: boolean | undefined;
}
