import type { Mean } from '../case.ts';
import { PUBLISHED } from './published.ts';

/** The eight kinds of control that the newest synthetic codebook tells apart. */
export const KINDS_OF_CONTROL = [
  'debt',
  'threats',
  'abuse',
  'falsePromises',
  'substances',
  'basicNeeds',
  'hours',
  'documents',
] as const;
export type KindOfControl = (typeof KINDS_OF_CONTROL)[number];

/** Shares among people with any mean recorded. Published where it says so, else assumed. */
export const CONTROL: Readonly<Record<'child' | 'adult', Readonly<Record<KindOfControl, number>>>> =
  {
    child: {
      debt: 0.29,
      threats: 0.38,
      abuse: PUBLISHED.childAbuse.share,
      falsePromises: 0.2,
      substances: PUBLISHED.childSubstances.share,
      basicNeeds: 0.4,
      hours: 0.16,
      documents: 0.08,
    },
    adult: {
      debt: PUBLISHED.adultDebt.share,
      threats: 0.42,
      abuse: PUBLISHED.adultAbuse.share,
      falsePromises: PUBLISHED.adultFalsePromises.share,
      substances: PUBLISHED.adultSubstances.share,
      basicNeeds: 0.46,
      hours: PUBLISHED.adultHours.share,
      documents: PUBLISHED.adultDocuments.share,
    },
  };

export const CONTROL_CLASSES = ['sexual', 'labour', 'other'] as const;
export type ControlClass = (typeof CONTROL_CLASSES)[number];

/** Assumed: how much more often a kind is used in one form of exploitation than in another. */
export const CONTROL_TILT: Readonly<Record<ControlClass, Readonly<Record<KindOfControl, number>>>> =
  {
    sexual: {
      debt: 1,
      threats: 1,
      abuse: 1.1,
      falsePromises: 0.9,
      substances: 1.6,
      basicNeeds: 1,
      hours: 0.35,
      documents: 0.7,
    },
    labour: {
      debt: 1,
      threats: 1,
      abuse: 0.8,
      falsePromises: 1.2,
      substances: 0.25,
      basicNeeds: 1,
      hours: 2,
      documents: 1.6,
    },
    other: {
      debt: 0.5,
      threats: 0.8,
      abuse: 1,
      falsePromises: 0.6,
      substances: 0.4,
      basicNeeds: 0.9,
      hours: 0.3,
      documents: 0.5,
    },
  };

/** Assumed: latent severity, which makes the kinds of control come together. */
export const SEVERITIES = [
  { weight: 0.65, lift: 0.68 },
  { weight: 0.35, lift: 1.6 },
] as const;

/** Assumed: which means make up a kind, each with its chance once the kind is there. */
export const MEANS_OF_KIND: Readonly<
  Record<KindOfControl, readonly (readonly [mean: Mean, share: number])[]>
> = {
  debt: [
    ['debtBondage', 0.55],
    ['takesEarnings', 0.7],
  ],
  threats: [
    ['threats', 0.85],
    ['threatOfLaw', 0.25],
    ['usesChildren', 0.05],
  ],
  abuse: [
    ['psychologicalAbuse', 0.8],
    ['physicalAbuse', 0.5],
    ['sexualAbuse', 0.3],
  ],
  falsePromises: [['falsePromises', 1]],
  substances: [['substances', 1]],
  basicNeeds: [
    ['restrictsMovement', 0.8],
    ['restrictsMedicalCare', 0.25],
    ['withholdsNecessities', 0.35],
    ['restrictsFinances', 0.15],
  ],
  hours: [['excessiveHours', 1]],
  documents: [['withholdsDocuments', 1]],
};

/** Assumed: another mean beside the eight kinds. */
export const OTHER_MEAN = 0.06;

/** Assumed: control noted without a kind, among cases with no kind recorded. */
export const UNSPECIFIED_MEAN = 0.1;
