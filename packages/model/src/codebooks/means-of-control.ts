import type { Concept } from './columns.ts';

/** How a trafficker held the person; more than one may apply. */
export const MEANS_OF_CONTROL = {
  debtBondage: {
    label: 'Debt bondage',
    definition: 'The person was kept working by a debt that they could not pay off.',
  },
  takesEarnings: {
    label: 'Takes earnings',
    definition: 'All or much of what the person earned was taken away.',
  },
  restrictsFinances: {
    label: 'Restricts access to money',
    definition: 'The person was kept from their own money, bank account or means of payment.',
  },
  threats: {
    label: 'Threats',
    definition: 'Harm to the person, or to somebody close to them, was threatened.',
  },
  psychologicalAbuse: {
    label: 'Psychological abuse',
    definition: 'Humiliation, isolation, intimidation or other emotional harm was used.',
  },
  physicalAbuse: {
    label: 'Physical abuse',
    definition: 'Violence was used against the body of the person.',
  },
  sexualAbuse: {
    label: 'Sexual abuse',
    definition: 'Sexual violence was used to keep the person under control.',
  },
  falsePromises: {
    label: 'False promises',
    definition:
      'The person was held by promises about work, pay, marriage or a future that were not true.',
  },
  psychoactiveSubstances: {
    label: 'Drugs or alcohol',
    definition:
      'Drugs, alcohol or medicines were given, forced or held back to control the person.',
  },
  restrictsMovement: {
    label: 'Restricts movement',
    definition: 'The person was locked in, watched, or not free to go where they wished.',
  },
  restrictsMedicalCare: {
    label: 'Restricts medical care',
    definition: 'Care or treatment that the person needed was kept from them.',
  },
  excessiveHours: {
    label: 'Excessive working hours',
    definition: 'The person had to work far beyond what is lawful or bearable.',
  },
  usesChildren: {
    label: 'Uses children',
    definition: "The person's children were used, held or threatened to make the person obey.",
  },
  lawEnforcementThreat: {
    label: 'Threat of law enforcement',
    definition: 'The person was told that they would be arrested, charged or deported.',
  },
  withholdsNecessities: {
    label: 'Withholds necessities',
    definition: 'Food, water, sleep, shelter or other basic needs were kept from the person.',
  },
  withholdsDocuments: {
    label: 'Withholds documents',
    definition: 'Identity, travel or work papers were taken or destroyed.',
  },
  other: {
    label: 'Other means of control',
    definition: 'A means of control that has no column of its own.',
  },
  notSpecified: {
    label: 'Means of control not specified',
    definition:
      'Control was noted without saying by which means. It is no evidence of any one of them.',
  },
} as const satisfies Record<string, Concept>;

/** Means that the later synthetic files report together. */
export const MERGED_MEANS = {
  debtBondageOrEarnings: {
    label: 'Debt bondage or earnings taken',
    definition: 'A debt that could not be paid off, earnings taken away, or both.',
  },
  threats: {
    label: 'Threats',
    definition:
      'Threats against the person or somebody close to them, threats of the police or of deportation, or the use of their children. The parts cannot be told apart.',
  },
  abuse: {
    label: 'Psychological, physical or sexual abuse',
    definition: 'At least one of the three kinds of abuse; they cannot be told apart.',
  },
  deniesBasicNeeds: {
    label: 'Denies basic needs',
    definition:
      'Movement, money, medical care or other necessities were kept from the person; the parts cannot be told apart.',
  },
} as const satisfies Record<string, Concept>;
