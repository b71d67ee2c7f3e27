import type { Codebook, Column } from '../codebook.ts';
import { ageBandCodes, CHILD_BANDS } from './age-bands.ts';
import { countryCodes, yearCodes, yesCodes } from './code-lists.ts';
import { column, headline, type NamedConcept, notRecorded } from './columns.ts';
import { ageSteps, inRegions, inYearBands, quasi, sensitiveAttribute } from './disclosures.ts';
import { EXPLOITATION, LABOUR_SECTORS, SEXUAL_FORMS } from './exploitation.ts';
import { flagGroup } from './groups.ts';
import { MEANS_OF_CONTROL } from './means-of-control.ts';
import { genderCodes, majorityCodes, PROFILE } from './profile.ts';
import { RECRUITERS } from './recruiters.ts';
import { childWhenExploitedRule, detailRule } from './rules.ts';

const means: readonly NamedConcept[] = [
  ['meansOfControlDebtBondage', MEANS_OF_CONTROL.debtBondage],
  ['meansOfControlTakesEarnings', MEANS_OF_CONTROL.takesEarnings],
  ['meansOfControlThreats', MEANS_OF_CONTROL.threats],
  ['meansOfControlPsychologicalAbuse', MEANS_OF_CONTROL.psychologicalAbuse],
  ['meansOfControlPhysicalAbuse', MEANS_OF_CONTROL.physicalAbuse],
  ['meansOfControlSexualAbuse', MEANS_OF_CONTROL.sexualAbuse],
  ['meansOfControlFalsePromises', MEANS_OF_CONTROL.falsePromises],
  ['meansOfControlPsychoactiveSubstances', MEANS_OF_CONTROL.psychoactiveSubstances],
  ['meansOfControlRestrictsMovement', MEANS_OF_CONTROL.restrictsMovement],
  ['meansOfControlRestrictsMedicalCare', MEANS_OF_CONTROL.restrictsMedicalCare],
  ['meansOfControlExcessiveWorkingHours', MEANS_OF_CONTROL.excessiveHours],
  ['meansOfControlThreatOfLawEnforce', MEANS_OF_CONTROL.lawEnforcementThreat],
  ['meansOfControlWithholdsNecessities', MEANS_OF_CONTROL.withholdsNecessities],
  ['meansOfControlWithholdsDocuments', MEANS_OF_CONTROL.withholdsDocuments],
  ['meansOfControlOther', MEANS_OF_CONTROL.other],
];

const labour: readonly NamedConcept[] = [
  ['typeOfLabourAgriculture', LABOUR_SECTORS.agriculture],
  ['typeOfLabourConstruction', LABOUR_SECTORS.construction],
  ['typeOfLabourDomesticWork', LABOUR_SECTORS.domesticWork],
  ['typeOfLabourHospitality', LABOUR_SECTORS.hospitality],
  ['typeOfLabourOther', LABOUR_SECTORS.other],
];

const sexual: readonly NamedConcept[] = [
  ['typeOfSexProstitution', SEXUAL_FORMS.prostitution],
  ['typeOfSexPornography', SEXUAL_FORMS.pornography],
  ['typeOfSexOther', SEXUAL_FORMS.other],
];

const recruiters: readonly NamedConcept[] = [
  ['recruiterRelationIntimatePartner', RECRUITERS.intimatePartner],
  ['recruiterRelationFriend', RECRUITERS.friend],
  ['recruiterRelationFamily', RECRUITERS.family],
  ['recruiterRelationOther', RECRUITERS.other],
];

const durations = [
  { code: '0--12 (0-1 yr)', label: '0–12 months' },
  { code: '13--24 (1-2 yrs)', label: '13–24 months' },
  { code: '25--60 (2-5 yrs)', label: '25–60 months' },
  { code: '61+ (5+ yrs)', label: '61 months or more' },
];

const blanks = notRecorded();
const years = yearCodes(2002, 2021);
const countryBlanks = notRecorded('00');
const flag = (of: NamedConcept): Column => column('flag', of, yesCodes(), blanks);
const names = (of: readonly NamedConcept[]): string[] => of.map(([name]) => name);
const country = (of: NamedConcept): Column =>
  quasi(
    column('country', of, countryCodes('iso3166-alpha-3'), countryBlanks),
    ...inRegions('iso3166-alpha-3'),
  );

/** The first Global Synthetic Dataset, of 2021: 37 columns in the order of its header. */
export const CTDC_SYNTHETIC_2021: Codebook = {
  name: 'ctdc-synthetic-2021',
  title: 'CTDC Global Synthetic Dataset, 2021',
  version: '1.0.0',
  description:
    'The 37 columns of the first synthetic file, in its order. Flags say 1 for yes or nothing, so no and not recorded cannot be told apart; countries are ISO 3166-1 alpha-3 codes.',
  source: {
    title: 'Counter-Trafficking Data Collaborative (CTDC), Global Synthetic Dataset, 2021',
    url: 'https://www.ctdatacollaborative.org/',
    terms:
      'The data belong to CTDC and come under its terms of use; this codebook holds none of them.',
  },
  columns: [
    quasi(
      column('year', ['yearOfRegistration', PROFILE.year], years, blanks),
      ...inYearBands(years),
    ),
    headline(quasi(column('category', ['gender', PROFILE.gender], genderCodes(), blanks))),
    headline(
      quasi(
        column('ordered', ['ageBroad', PROFILE.ageBroad], ageBandCodes('padded'), blanks),
        ...ageSteps('padded'),
      ),
    ),
    column(
      'category',
      ['majorityStatusAtExploit', PROFILE.majorityAtExploitation],
      majorityCodes(),
      blanks,
    ),
    column('ordered', ['traffickMonths', PROFILE.duration], durations, blanks),
    country(['citizenship', PROFILE.citizenship]),
    country(['CountryOfExploitation', PROFILE.countryOfExploitation]),
    ...means.map(flag),
    headline(sensitiveAttribute(flag(['isForcedLabour', EXPLOITATION.forcedLabour]))),
    headline(sensitiveAttribute(flag(['isSexualExploit', EXPLOITATION.sexual]))),
    sensitiveAttribute(flag(['isOtherExploit', EXPLOITATION.otherWithoutDetail])),
    ...labour.map(flag),
    ...sexual.map(flag),
    ...recruiters.map(flag),
  ],
  groups: [
    flagGroup('meansOfControl', names(means)),
    flagGroup('exploitation', ['isForcedLabour', 'isSexualExploit', 'isOtherExploit']),
    flagGroup('labour', names(labour)),
    flagGroup('sexual', names(sexual)),
    flagGroup('recruiter', names(recruiters)),
  ],
  rules: [
    childWhenExploitedRule(CHILD_BANDS.padded),
    detailRule(
      'labour-detail-implies-labour',
      'A recorded kind of labour is a form of forced labour.',
      names(labour),
      'isForcedLabour',
    ),
    detailRule(
      'sexual-detail-implies-sexual',
      'A recorded form of sexual exploitation is sexual exploitation.',
      names(sexual),
      'isSexualExploit',
    ),
  ],
};
