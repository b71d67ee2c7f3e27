import type { Code } from '../codebook.ts';
import type { Concept } from './columns.ts';

/** Who the person is and when and where the record was made. */
export const PROFILE = {
  year: {
    label: 'Year of registration',
    definition:
      'The calendar year in which the contributing organisation opened the record. It is not the year of the exploitation.',
  },
  dataSource: {
    label: 'Kind of source',
    definition:
      'Whether the record comes from work with a person who was being assisted, or from a contact with a hotline.',
  },
  gender: {
    label: 'Gender',
    definition:
      'The gender written in the record. Older forms offered two answers only, so the third is under-recorded.',
  },
  ageBroad: {
    label: 'Age at registration',
    definition:
      'The age band of the person when they were identified, assisted or reported; exploitation may have begun years earlier.',
  },
  majorityStatus: {
    label: 'Child or adult at registration',
    definition: 'Whether the person was under 18 when the record was made.',
  },
  majorityAtExploitation: {
    label: 'Child or adult when exploited',
    definition: 'Whether the person was under 18 while being exploited.',
  },
  majorityAtEntry: {
    label: 'Child or adult on entry',
    definition: 'Whether the person was under 18 when the trafficking process began.',
  },
  duration: {
    label: 'Time in trafficking',
    definition: 'How many months the trafficking lasted, from its start until the person was out.',
  },
  citizenship: {
    label: 'Citizenship',
    definition: 'The country whose citizen the person is, by ISO 3166-1 code.',
  },
  countryOfExploitation: {
    label: 'Country of exploitation',
    definition:
      'The country where the exploitation took place, by ISO 3166-1 code; often stood in for by the country where the person was first identified.',
  },
} as const satisfies Record<string, Concept>;

export function dataSourceCodes(): Code[] {
  return [
    {
      code: 'Case Management',
      label: 'Case management',
      definition: 'Written by people who assist the person.',
      aliases: ['Case management'],
    },
    {
      code: 'Hotline',
      label: 'Hotline',
      definition: 'Written from calls, messages or web forms.',
    },
  ];
}

export function genderCodes(): Code[] {
  return [
    { code: 'Female', label: 'Female', aliases: ['Woman', 'female'] },
    { code: 'Male', label: 'Male', aliases: ['Man', 'male'] },
    {
      code: 'Transgender/NonConforming',
      label: 'Transgender or gender non-conforming',
      aliases: ['Trans/Transgender/NonConforming', 'Transgender-NonConforming'],
    },
  ];
}

export function majorityCodes(): Code[] {
  return [
    { code: 'Minor', label: 'Child (under 18)' },
    { code: 'Adult', label: 'Adult (18 or over)' },
  ];
}
