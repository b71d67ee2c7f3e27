import type { Codebook, Column } from '../codebook.ts';
import { ageBandCodes } from './age-bands.ts';
import { countryCodes, yearCodes, yesNoCodes } from './code-lists.ts';
import { column, headline, type NamedConcept, notRecorded } from './columns.ts';
import {
  EXPLOITATION_TEXTS,
  LABOUR_TEXTS,
  MEANS_TEXTS,
  RECRUITER_TEXTS,
  SEXUAL_TEXTS,
} from './ctdc-kanon-2021-derived.ts';
import { kanonRules } from './ctdc-kanon-2021-rules.ts';
import {
  ageSteps,
  inRegions,
  inYearBands,
  quasi,
  saysYes,
  sensitiveAttribute,
} from './disclosures.ts';
import { EXPLOITATION, LABOUR_SECTORS, SEXUAL_FORMS } from './exploitation.ts';
import { flagGroup } from './groups.ts';
import { MEANS_OF_CONTROL } from './means-of-control.ts';
import { dataSourceCodes, genderCodes, majorityCodes, PROFILE } from './profile.ts';
import { RECRUITERS } from './recruiters.ts';

const means: readonly NamedConcept[] = [
  ['meansOfControlDebtBondage', MEANS_OF_CONTROL.debtBondage],
  ['meansOfControlTakesEarnings', MEANS_OF_CONTROL.takesEarnings],
  ['meansOfControlRestrictsFinancialAccess', MEANS_OF_CONTROL.restrictsFinances],
  ['meansOfControlThreats', MEANS_OF_CONTROL.threats],
  ['meansOfControlPsychologicalAbuse', MEANS_OF_CONTROL.psychologicalAbuse],
  ['meansOfControlPhysicalAbuse', MEANS_OF_CONTROL.physicalAbuse],
  ['meansOfControlSexualAbuse', MEANS_OF_CONTROL.sexualAbuse],
  ['meansOfControlFalsePromises', MEANS_OF_CONTROL.falsePromises],
  ['meansOfControlPsychoactiveSubstances', MEANS_OF_CONTROL.psychoactiveSubstances],
  ['meansOfControlRestrictsMovement', MEANS_OF_CONTROL.restrictsMovement],
  ['meansOfControlRestrictsMedicalCare', MEANS_OF_CONTROL.restrictsMedicalCare],
  ['meansOfControlExcessiveWorkingHours', MEANS_OF_CONTROL.excessiveHours],
  ['meansOfControlUsesChildren', MEANS_OF_CONTROL.usesChildren],
  ['meansOfControlThreatOfLawEnforcement', MEANS_OF_CONTROL.lawEnforcementThreat],
  ['meansOfControlWithholdsNecessities', MEANS_OF_CONTROL.withholdsNecessities],
  ['meansOfControlWithholdsDocuments', MEANS_OF_CONTROL.withholdsDocuments],
  ['meansOfControlOther', MEANS_OF_CONTROL.other],
];

const labour: readonly NamedConcept[] = [
  ['typeOfLabourAgriculture', LABOUR_SECTORS.agriculture],
  ['typeOfLabourAquafarming', LABOUR_SECTORS.aquafarming],
  ['typeOfLabourBegging', LABOUR_SECTORS.begging],
  ['typeOfLabourConstruction', LABOUR_SECTORS.construction],
  ['typeOfLabourDomesticWork', LABOUR_SECTORS.domesticWork],
  ['typeOfLabourHospitality', LABOUR_SECTORS.hospitality],
  ['typeOfLabourIllicitActivities', LABOUR_SECTORS.illicitActivities],
  ['typeOfLabourManufacturing', LABOUR_SECTORS.manufacturing],
  ['typeOfLabourMiningOrDrilling', LABOUR_SECTORS.mining],
  ['typeOfLabourPeddling', LABOUR_SECTORS.peddling],
  ['typeOfLabourTransportation', LABOUR_SECTORS.transportation],
  ['typeOfLabourOther', LABOUR_SECTORS.other],
];

const sexual: readonly NamedConcept[] = [
  ['typeOfSexProstitution', SEXUAL_FORMS.prostitution],
  ['typeOfSexPornography', SEXUAL_FORMS.pornography],
  ['typeOfSexRemoteInteractiveServices', SEXUAL_FORMS.remoteServices],
  ['typeOfSexPrivateSexualServices', SEXUAL_FORMS.privateServices],
];

const recruiters: readonly NamedConcept[] = [
  ['recruiterRelationIntimatePartner', RECRUITERS.intimatePartner],
  ['recruiterRelationFriend', RECRUITERS.friend],
  ['recruiterRelationFamily', RECRUITERS.family],
  ['recruiterRelationOther', RECRUITERS.other],
];

const blanks = notRecorded();
const years = yearCodes(2002, 2021);
const countryBlanks = notRecorded('00');
const flag = (of: NamedConcept): Column => column('flag', of, yesNoCodes(), blanks);
const names = (of: readonly NamedConcept[]): string[] => of.map(([name]) => name);
const country = (of: NamedConcept): Column =>
  quasi(
    column('country', of, countryCodes('iso3166-alpha-2'), countryBlanks),
    ...inRegions('iso3166-alpha-2'),
  );
const majority = (of: NamedConcept): Column => column('category', of, majorityCodes(), blanks);

/** The Global K-anonymised Dataset of July 2021: 63 columns in the order of its header. */
export const CTDC_KANON_2021: Codebook = {
  name: 'ctdc-kanon-2021',
  title: 'CTDC Global K-anonymised Dataset, 2021',
  version: '1.0.0',
  description:
    'The 63 columns of the k-anonymised file, in its order. Flags say 1 for yes, 0 for no, or nothing; countries are ISO 3166-1 alpha-2 codes. Five columns repeat the flags in words and are written again from them.',
  source: {
    title: 'Counter-Trafficking Data Collaborative (CTDC), Global K-anonymised Dataset, 2021',
    url: 'https://www.ctdatacollaborative.org/',
    terms:
      'The data belong to CTDC and come under its terms of use; this codebook holds none of them.',
  },
  columns: [
    quasi(
      column('year', ['yearOfRegistration', PROFILE.year], years, blanks),
      ...inYearBands(years),
    ),
    column('category', ['Datasource', PROFILE.dataSource], dataSourceCodes(), blanks),
    headline(quasi(column('category', ['gender', PROFILE.gender], genderCodes(), blanks))),
    quasi(
      column('ordered', ['ageBroad', PROFILE.ageBroad], ageBandCodes('plain'), blanks),
      ...ageSteps('plain'),
    ),
    headline(quasi(majority(['majorityStatus', PROFILE.majorityStatus]))),
    majority(['majorityStatusAtExploit', PROFILE.majorityAtExploitation]),
    majority(['majorityEntry', PROFILE.majorityAtEntry]),
    country(['citizenship', PROFILE.citizenship]),
    ...means.map(flag),
    saysYes(flag(['meansOfControlNotSpecified', MEANS_OF_CONTROL.notSpecified])),
    MEANS_TEXTS,
    headline(sensitiveAttribute(flag(['isForcedLabour', EXPLOITATION.forcedLabour]))),
    headline(sensitiveAttribute(flag(['isSexualExploit', EXPLOITATION.sexual]))),
    sensitiveAttribute(flag(['isOtherExploit', EXPLOITATION.other])),
    saysYes(flag(['isSexAndLabour', EXPLOITATION.sexAndLabour])),
    sensitiveAttribute(flag(['isForcedMarriage', EXPLOITATION.forcedMarriage])),
    sensitiveAttribute(flag(['isForcedMilitary', EXPLOITATION.forcedMilitary])),
    sensitiveAttribute(flag(['isOrganRemoval', EXPLOITATION.organRemoval])),
    sensitiveAttribute(flag(['isSlaveryAndPractices', EXPLOITATION.slavery])),
    EXPLOITATION_TEXTS,
    ...labour.map(flag),
    saysYes(flag(['typeOfLabourNotSpecified', LABOUR_SECTORS.notSpecified])),
    LABOUR_TEXTS,
    ...sexual.map(flag),
    SEXUAL_TEXTS,
    saysYes(flag(['isAbduction', EXPLOITATION.abduction])),
    RECRUITER_TEXTS,
    country(['CountryOfExploitation', PROFILE.countryOfExploitation]),
    ...recruiters.map(flag),
    saysYes(flag(['recruiterRelationUnknown', RECRUITERS.unknown])),
  ],
  groups: [
    flagGroup('meansOfControl', names(means)),
    flagGroup('exploitation', [
      'isForcedLabour',
      'isSexualExploit',
      'isOtherExploit',
      'isForcedMarriage',
      'isForcedMilitary',
      'isOrganRemoval',
      'isSlaveryAndPractices',
    ]),
    flagGroup('labour', names(labour)),
    flagGroup('sexual', names(sexual)),
    flagGroup('recruiter', names(recruiters)),
  ],
  rules: kanonRules([...names(labour), 'typeOfLabourNotSpecified'], names(sexual)),
};
