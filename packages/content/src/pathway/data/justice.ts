import type { Card } from '../card.ts';

const conflict = { id: 'guardian-conflict', cards: ['guardian'] } as const;

export const justice = [
  {
    id: 'justice',
    step: 'justice',
    pillars: ['justice-redress'],
    caseSteps: ['implementation'],
    bestInterests: ['assessment'],
    family: true,
    involve: ['child', 'lawyer', 'independent-guardian', 'trained-interviewer', 'court'],
    branches: [conflict],
    next: ['non-punishment', 'follow-up'],
    citations: [
      {
        document: 'unodc-justice-handbook-2009',
        place: {
          kind: 'chapter',
          number: 'I–IV',
          heading: 'Best interests, dignity, discrimination, information',
        },
        verified: true,
      },
      {
        document: 'un-child-justice-2005',
        place: { kind: 'section', number: 'XI–XIII', heading: 'Hardship, safety, reparation' },
        verified: false,
      },
      {
        document: 'ohchr-guidelines-2002',
        place: { kind: 'guideline', number: '9', heading: 'Access to remedies' },
        verified: true,
      },
      {
        document: 'coe-convention-2005',
        place: { kind: 'article', number: '15', heading: 'Compensation and legal redress' },
        verified: true,
      },
      {
        document: 'coe-convention-2005',
        place: { kind: 'article', number: '28(3)', heading: 'Protection of child victims' },
        verified: true,
      },
      {
        document: 'barnahus-standards',
        place: { kind: 'standard', number: '6', heading: 'Forensic interview' },
        verified: true,
      },
    ],
  },
  {
    id: 'non-punishment',
    step: 'justice',
    pillars: ['justice-redress', 'identification-protection'],
    caseSteps: ['identification-registration', 'implementation'],
    bestInterests: ['initial-assessment'],
    family: true,
    involve: ['child', 'lawyer', 'child-protection-authority', 'court', 'independent-guardian'],
    branches: [conflict],
    next: ['identification', 'safety'],
    citations: [
      { document: 'non-punishment-2021', place: { kind: 'whole' }, verified: true },
      {
        document: 'coe-convention-2005',
        place: { kind: 'article', number: '26', heading: 'Non-punishment provision' },
        verified: false,
      },
      {
        document: 'joint-gc23-2017',
        place: { kind: 'paragraph', number: '11–12', heading: 'Not in detention' },
        verified: true,
      },
    ],
  },
] as const satisfies readonly Card[];
