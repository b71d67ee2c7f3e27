import type { Codebook, Column } from '../codebook.ts';
import { ageBandCodes } from './age-bands.ts';
import { countryCodes, yearCodes, yesCodes } from './code-lists.ts';
import { column, headline, type NamedConcept, notRecorded } from './columns.ts';
import { ageSteps, inRegions, inYearBands, quasi, sensitiveAttribute } from './disclosures.ts';
import { EXPLOITATION, LABOUR_SECTORS, SEXUAL_FORMS } from './exploitation.ts';
import { flagGroup } from './groups.ts';
import { MEANS_OF_CONTROL, MERGED_MEANS } from './means-of-control.ts';
import { genderCodes, PROFILE } from './profile.ts';
import { RECRUITERS } from './recruiters.ts';
import { detailRule } from './rules.ts';

const means: readonly NamedConcept[] = [
  ['meansDebtBondageEarnings', MERGED_MEANS.debtBondageOrEarnings],
  ['meansThreats', MERGED_MEANS.threats],
  ['meansAbusePsyPhySex', MERGED_MEANS.abuse],
  ['meansFalsePromises', MEANS_OF_CONTROL.falsePromises],
  ['meansDrugsAlcohol', MEANS_OF_CONTROL.psychoactiveSubstances],
  ['meansDenyBasicNeeds', MERGED_MEANS.deniesBasicNeeds],
  ['meansExcessiveWorkHours', MEANS_OF_CONTROL.excessiveHours],
  ['meansWithholdDocs', MEANS_OF_CONTROL.withholdsDocuments],
];

const labour: readonly NamedConcept[] = [
  ['typeOfLabourAgriculture', LABOUR_SECTORS.agriculture],
  ['typeOfLabourConstruction', LABOUR_SECTORS.construction],
  ['typeOfLabourDomesticWork', LABOUR_SECTORS.domesticWork],
  ['typeOfLabourHospitality', LABOUR_SECTORS.hospitality],
];

const sexual: readonly NamedConcept[] = [
  ['typeOfSexProstitution', SEXUAL_FORMS.prostitution],
  ['typeOfSexPornography', SEXUAL_FORMS.pornography],
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
  { code: '25+ (2+ yrs)', label: '25 months or more' },
];

const blanks = notRecorded('NULL');
const years = yearCodes(2002, 2022);
const countryBlanks = notRecorded('NULL', '00');
const flag = (of: NamedConcept): Column => column('flag', of, yesCodes(), blanks);
const names = (of: readonly NamedConcept[]): string[] => of.map(([name]) => name);
const country = (of: NamedConcept): Column =>
  quasi(
    column('country', of, countryCodes('iso3166-alpha-3'), countryBlanks),
    ...inRegions('iso3166-alpha-3'),
  );

/** The Global Synthetic Dataset of 2024: 27 columns. */
export const CTDC_SYNTHETIC_2024: Codebook = {
  name: 'ctdc-synthetic-2024',
  title: 'CTDC Global Synthetic Dataset, 2024',
  version: '1.0.0',
  description:
    'The 27 columns of the synthetic file of 2024. Several means of control are merged; flags say 1 for yes or nothing, so no and not recorded cannot be told apart; countries are ISO 3166-1 alpha-3 codes.',
  source: {
    title: 'Counter-Trafficking Data Collaborative (CTDC), Global Synthetic Dataset, 2024',
    url: 'https://www.ctdatacollaborative.org/page/global-synthetic-dataset',
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
        column('ordered', ['ageBroad', PROFILE.ageBroad], ageBandCodes('plain'), blanks),
        ...ageSteps('plain'),
      ),
    ),
    country(['citizenship', PROFILE.citizenship]),
    country(['CountryOfExploitation', PROFILE.countryOfExploitation]),
    column('ordered', ['traffickMonths', PROFILE.duration], durations, blanks),
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
