import type { Card } from '../card.ts';

const conflict = { id: 'guardian-conflict', cards: ['guardian'] } as const;

export const find = [
  {
    id: 'noticing',
    step: 'noticing',
    pillars: ['identification-protection'],
    caseSteps: ['identification-registration'],
    bestInterests: [],
    family: true,
    involve: ['child', 'supervisor', 'child-protection-authority'],
    branches: [{ ...conflict, cards: ['guardian', 'talking'] }],
    next: ['talking', 'safety', 'identification'],
    citations: [
      {
        document: 'unicef-2003',
        place: { kind: 'section', number: '3.1.1', heading: 'Pro-active identification measures' },
        verified: true,
      },
      {
        document: 'case-management-2014',
        place: { kind: 'step', number: '1', heading: 'Identification and Registration' },
        verified: true,
      },
      {
        document: 'ilo-indicators-2009',
        place: { kind: 'whole' },
        verified: true,
      },
    ],
  },
  {
    id: 'talking',
    step: 'noticing',
    pillars: ['identification-protection'],
    caseSteps: ['identification-registration'],
    bestInterests: [],
    family: true,
    involve: ['child', 'interpreter', 'case-lead'],
    branches: [conflict, { id: 'young-child', cards: ['identification'] }],
    next: ['safety', 'identification'],
    citations: [
      {
        document: 'unicef-2003',
        place: { kind: 'section', number: '3.3.2', heading: 'Initial questioning' },
        verified: true,
      },
      {
        document: 'unicef-2003',
        place: {
          kind: 'section',
          number: '2.4–2.6',
          heading: 'Views, information, confidentiality',
        },
        verified: true,
      },
      {
        document: 'crc-gc6-2005',
        place: { kind: 'paragraph', number: '29–30', heading: 'Confidentiality' },
        verified: true,
      },
    ],
  },
  {
    id: 'identification',
    step: 'identification',
    pillars: ['identification-protection'],
    caseSteps: ['identification-registration', 'assessment'],
    bestInterests: ['initial-assessment'],
    family: true,
    involve: [
      'child',
      'identification-body',
      'child-protection-authority',
      'trained-interviewer',
      'independent-guardian',
    ],
    branches: [conflict],
    next: ['best-interests', 'care'],
    citations: [
      {
        document: 'coe-convention-2005',
        place: { kind: 'article', number: '10', heading: 'Identification of the victims' },
        verified: true,
      },
      {
        document: 'ohchr-guidelines-2002',
        place: {
          kind: 'guideline',
          number: '2',
          heading: 'Identification of trafficked persons and traffickers',
        },
        verified: true,
      },
      {
        document: 'trafficking-protocol-2000',
        place: { kind: 'article', number: '3', heading: 'A child needs no means' },
        verified: true,
      },
      {
        document: 'screening-tool-2018',
        place: { kind: 'abstract' },
        verified: true,
      },
    ],
  },
  {
    id: 'age-unknown',
    step: 'identification',
    pillars: ['identification-protection'],
    caseSteps: ['identification-registration', 'assessment'],
    bestInterests: ['initial-assessment'],
    family: true,
    involve: ['child', 'independent-guardian', 'child-protection-authority', 'lawyer'],
    branches: [conflict],
    next: ['identification', 'care'],
    citations: [
      {
        document: 'coe-convention-2005',
        place: { kind: 'article', number: '10(3)' },
        verified: true,
      },
      {
        document: 'unicef-2003',
        place: { kind: 'section', number: '3.1.2', heading: 'Presumption of age' },
        verified: true,
      },
      {
        document: 'crc-gc6-2005',
        place: { kind: 'paragraph', number: '31–32', heading: 'Initial assessment and measures' },
        verified: true,
      },
    ],
  },
] as const satisfies readonly Card[];
