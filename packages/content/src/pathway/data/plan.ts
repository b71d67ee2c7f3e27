import type { Card } from '../card.ts';

const conflict = { id: 'guardian-conflict', cards: ['guardian'] } as const;

export const plan = [
  {
    id: 'best-interests',
    step: 'best-interests',
    pillars: ['identification-protection', 'individual-support'],
    caseSteps: ['assessment', 'case-planning'],
    bestInterests: ['assessment', 'determination'],
    family: true,
    involve: ['child', 'case-lead', 'supervisor', 'independent-guardian', 'best-interests-panel'],
    branches: [conflict],
    next: ['consent', 'care', 'services', 'durable-solution'],
    citations: [
      {
        document: 'bid-2008',
        place: { kind: 'chapter', number: '2', heading: 'When a determination must be made' },
        verified: true,
      },
      {
        document: 'bid-2008',
        place: { kind: 'chapter', number: '3', heading: 'The procedure' },
        verified: true,
      },
      {
        document: 'bip-emergency',
        place: { kind: 'section', heading: 'Key points' },
        verified: true,
      },
      {
        document: 'bip-2021',
        place: { kind: 'part', number: 'II', heading: 'The steps of the procedure' },
        verified: false,
      },
      {
        document: 'crc-gc6-2005',
        place: { kind: 'paragraph', number: '19–22', heading: 'Best interests of the child' },
        verified: true,
      },
    ],
  },
  {
    id: 'consent',
    step: 'best-interests',
    pillars: ['identification-protection', 'individual-support'],
    caseSteps: ['identification-registration', 'assessment', 'case-planning'],
    bestInterests: ['assessment'],
    family: true,
    involve: ['child', 'case-lead', 'independent-guardian', 'interpreter'],
    branches: [conflict, { id: 'urgent', cards: ['services'] }],
    next: ['services', 'care'],
    citations: [
      {
        document: 'crc-gc6-2005',
        place: { kind: 'paragraph', number: '25', heading: 'Right to express his or her views' },
        verified: true,
      },
      {
        document: 'crc-gc6-2005',
        place: { kind: 'paragraph', number: '29–30', heading: 'Confidentiality' },
        verified: true,
      },
      {
        document: 'case-management-2014',
        place: { kind: 'annex', number: '12, 13', heading: 'Data protection, informed consent' },
        verified: true,
      },
    ],
  },
  {
    id: 'care',
    step: 'care',
    pillars: ['individual-support'],
    caseSteps: ['case-planning', 'implementation'],
    bestInterests: ['assessment', 'determination'],
    family: true,
    involve: ['child', 'care-provider', 'child-protection-authority', 'independent-guardian'],
    branches: [conflict],
    next: ['services', 'follow-up'],
    citations: [
      {
        document: 'crc-gc6-2005',
        place: { kind: 'paragraph', number: '39–40', heading: 'Care and accommodation' },
        verified: true,
      },
      {
        document: 'joint-gc23-2017',
        place: { kind: 'paragraph', number: '11–12', heading: 'Not in detention' },
        verified: true,
      },
      {
        document: 'un-alternative-care-2010',
        place: { kind: 'section', number: 'VII', heading: 'Provision of alternative care' },
        verified: false,
      },
      {
        document: 'cpms-2019',
        place: { kind: 'standard', number: '19', heading: 'Alternative care' },
        verified: false,
      },
    ],
  },
  {
    id: 'services',
    step: 'services',
    pillars: ['individual-support', 'social-inclusion'],
    caseSteps: ['implementation'],
    bestInterests: ['assessment'],
    family: true,
    involve: ['child', 'case-lead', 'health-worker', 'school', 'lawyer'],
    branches: [conflict],
    next: ['follow-up', 'durable-solution', 'justice'],
    citations: [
      {
        document: 'crc-gc6-2005',
        place: { kind: 'paragraph', number: '41–49', heading: 'Education, living, health' },
        verified: true,
      },
      {
        document: 'eu-trafficking-directive-2011',
        place: { kind: 'article', number: '14(1)' },
        verified: true,
      },
      {
        document: 'case-management-2014',
        place: { kind: 'step', number: '4', heading: 'Implementing the Case Plan' },
        verified: true,
      },
      {
        document: 'nrm-handbook-2022',
        place: { kind: 'chapter', heading: 'Individual support and access to services' },
        verified: true,
      },
    ],
  },
] as const satisfies readonly Card[];
