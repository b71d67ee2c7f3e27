import type { Card } from '../card.ts';

const conflict = { id: 'guardian-conflict', cards: ['guardian'] } as const;

export const safe = [
  {
    id: 'safety',
    step: 'safety',
    pillars: ['identification-protection', 'individual-support'],
    caseSteps: ['identification-registration', 'assessment'],
    bestInterests: ['initial-assessment'],
    family: true,
    involve: ['child', 'case-lead', 'child-protection-authority', 'police-unit', 'health-worker'],
    branches: [conflict, { id: 'other-children', cards: [] }],
    next: ['guardian', 'care', 'best-interests'],
    citations: [
      {
        document: 'unicef-2003',
        place: { kind: 'section', number: '3.3.3', heading: 'Initial action' },
        verified: true,
      },
      {
        document: 'unicef-2003',
        place: { kind: 'section', number: '2.7', heading: 'Right to be Protected' },
        verified: true,
      },
      {
        document: 'bip-emergency',
        place: { kind: 'section', heading: 'Key points' },
        verified: true,
      },
    ],
  },
  {
    id: 'guardian',
    step: 'safety',
    pillars: ['identification-protection', 'individual-support', 'justice-redress'],
    caseSteps: ['identification-registration', 'assessment'],
    bestInterests: ['initial-assessment'],
    family: true,
    involve: ['child', 'independent-guardian', 'court', 'child-protection-authority', 'lawyer'],
    branches: [
      { id: 'guardian-conflict', cards: ['consent', 'best-interests'] },
      {
        id: 'guardian-cleared',
        opens: 'guardian-consent',
        after: 'best-interests-decision',
        cards: [],
      },
    ],
    next: ['consent', 'best-interests', 'family-contact'],
    citations: [
      {
        document: 'crc-gc6-2005',
        place: { kind: 'paragraph', number: '33–38', heading: 'Appointment of a guardian' },
        verified: true,
      },
      {
        document: 'coe-convention-2005',
        place: { kind: 'article', number: '10(4)' },
        verified: true,
      },
      {
        document: 'eu-trafficking-directive-2011',
        place: { kind: 'article', number: '14(2)' },
        verified: true,
      },
      {
        document: 'fra-guardianship-2014',
        place: { kind: 'whole' },
        verified: true,
      },
      {
        document: 'ctdc-age-2024',
        place: { kind: 'section', heading: 'Recruited by family' },
        verified: true,
      },
    ],
  },
  {
    id: 'missing',
    step: 'safety',
    pillars: ['identification-protection', 'individual-support'],
    caseSteps: ['implementation', 'follow-up-review'],
    bestInterests: ['review'],
    family: true,
    involve: [
      'child',
      'police-unit',
      'child-protection-authority',
      'independent-guardian',
      'care-provider',
    ],
    branches: [conflict, { id: 'may-leave', cards: ['care'] }],
    next: ['safety', 'care'],
    citations: [
      { document: 'missing-2016', place: { kind: 'whole' }, verified: true },
      { document: 'guardians-evaluation-2019', place: { kind: 'abstract' }, verified: true },
      {
        document: 'coe-convention-2005',
        place: { kind: 'article', number: '12', heading: 'Assistance to victims' },
        verified: true,
      },
    ],
  },
  {
    id: 'online',
    step: 'safety',
    pillars: ['identification-protection', 'justice-redress'],
    caseSteps: ['identification-registration', 'assessment'],
    bestInterests: ['initial-assessment'],
    family: true,
    involve: ['child', 'police-unit', 'child-protection-authority', 'case-lead'],
    branches: [conflict],
    next: ['safety', 'justice'],
    citations: [
      {
        document: 'sale-of-children-protocol-2000',
        place: { kind: 'article', number: '8', heading: 'Protection of child victims' },
        verified: false,
      },
      { document: 'weprotect-technology', place: { kind: 'whole' }, verified: true },
    ],
  },
] as const satisfies readonly Card[];
