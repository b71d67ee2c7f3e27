import type { Column } from '../codebook.ts';
import { derivedColumn } from './columns.ts';

type Text = readonly [text: string, column: string];

/** The texts of a concatenated column, written in alphabetical order whatever their order here. */
function concatenated(
  name: string,
  label: string,
  separator: string,
  texts: readonly Text[],
): Column {
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return derivedColumn(
    [name, { label, definition: 'The names of the flags that say yes, in alphabetical order.' }],
    {
      kind: 'concatenate',
      separator,
      of: sorted.map(([text, column]) => ({ column, code: '1', text })),
    },
  );
}

export const MEANS_TEXTS = concatenated(
  'meansOfControlConcatenated',
  'Means of control in words',
  ';',
  [
    ['Debt bondage', 'meansOfControlDebtBondage'],
    ['Excessive working hours', 'meansOfControlExcessiveWorkingHours'],
    ['False promises', 'meansOfControlFalsePromises'],
    ['Not specified', 'meansOfControlNotSpecified'],
    ['Other', 'meansOfControlOther'],
    ['Physical abuse', 'meansOfControlPhysicalAbuse'],
    ['Psychoactive substances', 'meansOfControlPsychoactiveSubstances'],
    ['Psychological abuse', 'meansOfControlPsychologicalAbuse'],
    ['Restricts financial access', 'meansOfControlRestrictsFinancialAccess'],
    ['Restricts medical care', 'meansOfControlRestrictsMedicalCare'],
    ['Restricts movement', 'meansOfControlRestrictsMovement'],
    ['Sexual abuse', 'meansOfControlSexualAbuse'],
    ['Takes earnings', 'meansOfControlTakesEarnings'],
    ['Threat of law enforcement', 'meansOfControlThreatOfLawEnforcement'],
    ['Threats', 'meansOfControlThreats'],
    ['Uses children', 'meansOfControlUsesChildren'],
    ['Withholds documents', 'meansOfControlWithholdsDocuments'],
    ['Withholds necessities', 'meansOfControlWithholdsNecessities'],
  ],
);

export const EXPLOITATION_TEXTS = concatenated(
  'typeOfExploitConcatenated',
  'Types of exploitation in words',
  ';',
  [
    ['Combined sexual and labour exploitation', 'isSexAndLabour'],
    ['Forced labour', 'isForcedLabour'],
    ['Forced marriage', 'isForcedMarriage'],
    ['Forced military service', 'isForcedMilitary'],
    ['Organ removal', 'isOrganRemoval'],
    ['Other', 'isOtherExploit'],
    ['Sexual exploitation', 'isSexualExploit'],
    ['Slavery and similar practices', 'isSlaveryAndPractices'],
  ],
);

export const LABOUR_TEXTS = concatenated(
  'typeOfLabourConcatenated',
  'Types of labour in words',
  ';',
  [
    ['Agriculture', 'typeOfLabourAgriculture'],
    ['Aquafarming', 'typeOfLabourAquafarming'],
    ['Begging', 'typeOfLabourBegging'],
    ['Construction', 'typeOfLabourConstruction'],
    ['Domestic work', 'typeOfLabourDomesticWork'],
    ['Hospitality', 'typeOfLabourHospitality'],
    ['Illicit activities', 'typeOfLabourIllicitActivities'],
    ['Manufacturing', 'typeOfLabourManufacturing'],
    ['Mining or drilling', 'typeOfLabourMiningOrDrilling'],
    ['Not specified', 'typeOfLabourNotSpecified'],
    ['Other', 'typeOfLabourOther'],
    ['Peddling', 'typeOfLabourPeddling'],
    ['Transportation', 'typeOfLabourTransportation'],
  ],
);

export const SEXUAL_TEXTS = concatenated(
  'typeOfSexConcatenated',
  'Types of sexual exploitation in words',
  ';',
  [
    ['Pornography', 'typeOfSexPornography'],
    ['Private sexual services', 'typeOfSexPrivateSexualServices'],
    ['Prostitution', 'typeOfSexProstitution'],
    ['Remote interactive services', 'typeOfSexRemoteInteractiveServices'],
  ],
);

export const RECRUITER_TEXTS = concatenated(
  'RecruiterRelationship',
  'Relation of the recruiter in words',
  '; ',
  [
    ['Family/Relative', 'recruiterRelationFamily'],
    ['Friend/Acquaintance', 'recruiterRelationFriend'],
    ['Intimate Partner', 'recruiterRelationIntimatePartner'],
    ['Not Specified', 'recruiterRelationUnknown'],
    ['Other', 'recruiterRelationOther'],
  ],
);
