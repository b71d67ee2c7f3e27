import type { Card } from '../card.ts';

const conflict = { id: 'guardian-conflict', cards: ['guardian'] } as const;

export const lasting = [
  {
    id: 'durable-solution',
    step: 'durable-solution',
    pillars: ['social-inclusion', 'individual-support'],
    caseSteps: ['case-planning', 'implementation'],
    bestInterests: ['determination'],
    family: true,
    involve: [
      'child',
      'best-interests-panel',
      'independent-guardian',
      'child-protection-authority',
      'services-elsewhere',
    ],
    branches: [
      conflict,
      { id: 'decided-stay', cards: ['services', 'follow-up'] },
      {
        id: 'decided-elsewhere',
        opens: 'return',
        after: 'best-interests-decision',
        cards: ['follow-up'],
      },
    ],
    next: ['family-contact', 'follow-up'],
    citations: [
      {
        document: 'bid-2008',
        place: { kind: 'chapter', number: '2', heading: 'When a determination must be made' },
        verified: true,
      },
      {
        document: 'crc-gc6-2005',
        place: {
          kind: 'paragraph',
          number: '79–94',
          heading: 'Family reunification, return and other durable solutions',
        },
        verified: false,
      },
      {
        document: 'crc-gc6-2005',
        place: { kind: 'paragraph', number: '26–28', heading: 'Non-refoulement' },
        verified: true,
      },
      {
        document: 'coe-convention-2005',
        place: { kind: 'article', number: '16(7)' },
        verified: false,
      },
      {
        document: 'eu-trafficking-directive-2011',
        place: { kind: 'article', number: '14(1)' },
        verified: true,
      },
    ],
  },
  {
    id: 'family-contact',
    step: 'durable-solution',
    pillars: ['individual-support', 'social-inclusion'],
    caseSteps: ['assessment', 'case-planning'],
    bestInterests: ['assessment', 'determination'],
    family: true,
    involve: ['child', 'case-lead', 'independent-guardian', 'best-interests-panel'],
    branches: [
      conflict,
      {
        id: 'contact-cleared',
        opens: 'family-contact',
        after: 'best-interests-decision',
        cards: ['follow-up'],
      },
    ],
    next: ['durable-solution', 'follow-up'],
    citations: [
      {
        document: 'reintegration-2016',
        place: {
          kind: 'section',
          number: '4.2.1',
          heading: 'Family tracing and Best Interests Determination',
        },
        verified: true,
      },
      {
        document: 'reintegration-2016',
        place: {
          kind: 'section',
          number: '4.2.2',
          heading: 'Addressing abuse, neglect, violence and exploitation in the family',
        },
        verified: true,
      },
      {
        document: 'ohchr-guidelines-2002',
        place: {
          kind: 'guideline',
          number: '8',
          heading:
            'Special measures for the protection and support of child victims of trafficking',
        },
        verified: true,
      },
    ],
  },
  {
    id: 'follow-up',
    step: 'follow-up',
    pillars: ['social-inclusion', 'individual-support'],
    caseSteps: ['follow-up-review'],
    bestInterests: ['review'],
    family: true,
    involve: ['child', 'case-lead', 'supervisor', 'school'],
    branches: [conflict],
    next: ['closure', 'best-interests'],
    citations: [
      {
        document: 'case-management-2014',
        place: { kind: 'step', number: '5', heading: 'Follow Up and Review' },
        verified: true,
      },
      { document: 'butterfly-2020', place: { kind: 'abstract' }, verified: true },
      {
        document: 'cpms-2019',
        place: { kind: 'standard', number: '18', heading: 'Case management' },
        verified: true,
      },
    ],
  },
  {
    id: 'closure',
    step: 'closure',
    pillars: ['social-inclusion'],
    caseSteps: ['case-closure'],
    bestInterests: ['review'],
    family: true,
    involve: ['child', 'case-lead', 'supervisor', 'independent-guardian'],
    branches: [conflict, { id: 'new-worry', cards: ['safety'] }],
    next: ['noticing'],
    citations: [
      {
        document: 'case-management-2014',
        place: { kind: 'step', number: '6', heading: 'Case Closure' },
        verified: true,
      },
      { document: 'butterfly-2020', place: { kind: 'abstract' }, verified: true },
    ],
  },
] as const satisfies readonly Card[];
