import type { Resource } from '../../resource.ts';
import { CHECKED_ON, WHY } from '../checks.ts';

export const treatiesHague: readonly Resource[] = [
  {
    id: 'hague-1996',
    title:
      'Hague Convention on Jurisdiction, Applicable Law, Recognition, Enforcement and Co-operation in respect of Parental Responsibility and Measures for the Protection of Children',
    titles: {
      fr: 'Convention de La Haye de 1996 sur la protection des enfants',
      es: 'Convenio de La Haya de 1996 relativo a la protección de los niños',
    },
    publishers: ['Hague Conference on Private International Law (HCCH)'],
    year: 1996,
    languages: ['en', 'fr', 'es'],
    type: 'treaty',
    address: 'https://www.hcch.net/en/instruments/conventions/full-text/?cid=70',
    leadsTo: 'resource',
    terms: { kind: 'official-text' },
    summary:
      'Says which country’s authorities decide about a child who has crossed a border and how they work together. It covers unaccompanied children, placement across borders and recognition of measures.',
    use: 'Use it when authorities of two countries must share or hand over responsibility for a child.',
    topics: ['guardianship', 'alternative-care', 'unaccompanied-children'],
    steps: ['best-interests', 'care', 'durable-solution'],
    levels: ['structural'],
    ages: ['early-childhood', 'middle-childhood', 'adolescence'],
    settings: ['court', 'policy'],
    objectives: ['protection', 'solutions'],
    sectors: ['justice', 'child-protection'],
    places: { regions: [], countries: [] },
    checked: {
      on: CHECKED_ON,
      exists: 'unread',
      year: 'unread',
      address: 'unread',
      languages: 'unread',
      licence: 'unread',
      seen: [],
      why: [WHY.OFFICIAL],
    },
  },
  {
    id: 'hague-1993',
    title:
      'Hague Convention on Protection of Children and Co-operation in Respect of Intercountry Adoption',
    titles: {
      fr: 'Convention de La Haye sur l’adoption internationale',
      es: 'Convenio de La Haya relativo a la adopción internacional',
    },
    publishers: ['Hague Conference on Private International Law (HCCH)'],
    year: 1993,
    languages: ['en', 'fr', 'es'],
    type: 'treaty',
    address: 'https://www.hcch.net/en/instruments/conventions/full-text/?cid=69',
    leadsTo: 'resource',
    terms: { kind: 'official-text' },
    summary:
      'Sets safeguards so that adoption between countries serves the child and does not become a sale. Central authorities on both sides have to approve, and improper gain is banned.',
    use: 'Use it when an adoption across borders looks hurried, paid for or without the consent the law asks for.',
    topics: ['sale-adoption', 'alternative-care'],
    steps: ['care', 'durable-solution'],
    levels: ['structural', 'household'],
    ages: ['early-childhood', 'middle-childhood', 'adolescence'],
    settings: ['court', 'policy'],
    objectives: ['protection'],
    sectors: ['justice', 'child-protection'],
    places: { regions: [], countries: [] },
    checked: {
      on: CHECKED_ON,
      exists: 'unread',
      year: 'unread',
      address: 'unread',
      languages: 'unread',
      licence: 'unread',
      seen: [],
      why: [WHY.OFFICIAL],
    },
  },
];
