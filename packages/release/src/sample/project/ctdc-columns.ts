import type { Meaning } from './meaning.ts';

const means2021: Readonly<Record<string, Meaning>> = {
  meansOfControlDebtBondage: { answer: 'means', any: ['debtBondage'] },
  meansOfControlTakesEarnings: { answer: 'means', any: ['takesEarnings'] },
  meansOfControlRestrictsFinancialAccess: { answer: 'means', any: ['restrictsFinances'] },
  meansOfControlThreats: { answer: 'means', any: ['threats'] },
  meansOfControlPsychologicalAbuse: { answer: 'means', any: ['psychologicalAbuse'] },
  meansOfControlPhysicalAbuse: { answer: 'means', any: ['physicalAbuse'] },
  meansOfControlSexualAbuse: { answer: 'means', any: ['sexualAbuse'] },
  meansOfControlFalsePromises: { answer: 'means', any: ['falsePromises'] },
  meansOfControlPsychoactiveSubstances: { answer: 'means', any: ['substances'] },
  meansOfControlRestrictsMovement: { answer: 'means', any: ['restrictsMovement'] },
  meansOfControlRestrictsMedicalCare: { answer: 'means', any: ['restrictsMedicalCare'] },
  meansOfControlExcessiveWorkingHours: { answer: 'means', any: ['excessiveHours'] },
  meansOfControlUsesChildren: { answer: 'means', any: ['usesChildren'] },
  meansOfControlThreatOfLawEnforcement: { answer: 'means', any: ['threatOfLaw'] },
  meansOfControlThreatOfLawEnforce: { answer: 'means', any: ['threatOfLaw'] },
  meansOfControlWithholdsNecessities: { answer: 'means', any: ['withholdsNecessities'] },
  meansOfControlWithholdsDocuments: { answer: 'means', any: ['withholdsDocuments'] },
  meansOfControlOther: { answer: 'means', any: ['other'] },
  meansOfControlNotSpecified: { answer: 'means', any: ['unspecified'] },
};

const means2024: Readonly<Record<string, Meaning>> = {
  meansDebtBondageEarnings: { answer: 'means', any: ['debtBondage', 'takesEarnings'] },
  meansThreats: { answer: 'means', any: ['threats', 'threatOfLaw', 'usesChildren'] },
  meansAbusePsyPhySex: {
    answer: 'means',
    any: ['psychologicalAbuse', 'physicalAbuse', 'sexualAbuse'],
  },
  meansFalsePromises: { answer: 'means', any: ['falsePromises'] },
  meansDrugsAlcohol: { answer: 'means', any: ['substances'] },
  meansDenyBasicNeeds: {
    answer: 'means',
    any: ['restrictsMovement', 'restrictsFinances', 'restrictsMedicalCare', 'withholdsNecessities'],
  },
  meansExcessiveWorkHours: { answer: 'means', any: ['excessiveHours'] },
  meansWithholdDocs: { answer: 'means', any: ['withholdsDocuments'] },
};

const labour: Readonly<Record<string, Meaning>> = {
  typeOfLabourAgriculture: { answer: 'labour', any: ['agriculture'] },
  typeOfLabourAquafarming: { answer: 'labour', any: ['aquafarming'] },
  typeOfLabourBegging: { answer: 'labour', any: ['begging'] },
  typeOfLabourConstruction: { answer: 'labour', any: ['construction'] },
  typeOfLabourDomesticWork: { answer: 'labour', any: ['domestic'] },
  typeOfLabourHospitality: { answer: 'labour', any: ['hospitality'] },
  typeOfLabourIllicitActivities: { answer: 'labour', any: ['illicit'] },
  typeOfLabourManufacturing: { answer: 'labour', any: ['manufacturing'] },
  typeOfLabourMiningOrDrilling: { answer: 'labour', any: ['mining'] },
  typeOfLabourPeddling: { answer: 'labour', any: ['peddling'] },
  typeOfLabourTransportation: { answer: 'labour', any: ['transportation'] },
  typeOfLabourOther: { answer: 'labour', any: ['other'] },
  typeOfLabourNotSpecified: { answer: 'labour', any: ['unspecified'] },
};

/** What the columns of CTDC's files ask; where files differ, see `MERGED_COLUMNS`. */
export const CTDC_COLUMNS: Readonly<Record<string, Meaning>> = {
  yearOfRegistration: { answer: 'year' },
  Datasource: { answer: 'reportedBy' },
  gender: { answer: 'sex' },
  ageBroad: { answer: 'age' },
  majorityStatus: { answer: 'minor' },
  majorityStatusAtExploit: { answer: 'minorWhenExploited' },
  majorityEntry: { answer: 'minorAtEntry' },
  traffickMonths: { answer: 'months' },
  citizenship: { answer: 'citizenship' },
  CountryOfExploitation: { answer: 'exploitedIn' },
  ...means2021,
  ...means2024,
  isForcedLabour: { answer: 'exploitation', any: ['labour'] },
  isSexualExploit: { answer: 'exploitation', any: ['sexual'] },
  isOtherExploit: { answer: 'exploitation', any: ['other'] },
  isSexAndLabour: { answer: 'exploitation', all: ['sexual', 'labour'] },
  isForcedMarriage: { answer: 'exploitation', any: ['marriage'] },
  isForcedMilitary: { answer: 'exploitation', any: ['military'] },
  isOrganRemoval: { answer: 'exploitation', any: ['organs'] },
  isSlaveryAndPractices: { answer: 'exploitation', any: ['slavery'] },
  ...labour,
  typeOfSexProstitution: { answer: 'sexual', any: ['prostitution'] },
  typeOfSexPornography: { answer: 'sexual', any: ['pornography'] },
  typeOfSexRemoteInteractiveServices: { answer: 'sexual', any: ['remote'] },
  typeOfSexPrivateSexualServices: { answer: 'sexual', any: ['private'] },
  typeOfSexOther: { answer: 'sexual', any: ['remote', 'private'] },
  isAbduction: { answer: 'abducted' },
  recruiterRelationIntimatePartner: { answer: 'recruiter', any: ['partner'] },
  recruiterRelationFriend: { answer: 'recruiter', any: ['friend'] },
  recruiterRelationFamily: { answer: 'recruiter', any: ['family'] },
  recruiterRelationOther: { answer: 'recruiter', any: ['other'] },
  recruiterRelationUnknown: { answer: 'recruiter', any: ['unknown'] },
};

/** In a file that has no column for a rarer answer, its "other" takes that answer in. */
export const MERGED_COLUMNS: Readonly<Record<string, Meaning>> = {
  isOtherExploit: {
    answer: 'exploitation',
    any: ['marriage', 'military', 'organs', 'slavery', 'other'],
  },
  typeOfLabourOther: {
    answer: 'labour',
    any: [
      'aquafarming',
      'begging',
      'illicit',
      'manufacturing',
      'mining',
      'peddling',
      'transportation',
      'other',
    ],
  },
};

/** Only a file with a column for every answer has this one. */
export const UNMERGED_MARK = 'isSlaveryAndPractices';
