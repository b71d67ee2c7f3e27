import type { Factor } from '../factor.ts';

export const community: readonly Factor[] = [
  {
    id: 'recruiters-come',
    level: 'community',
    side: 'risk',
    ages: ['6-11', '12-17'],
    way: 'ask-others',
    cards: ['noticing', 'safety'],
    measures: ['community-led-plans', 'talk-about-sending-children'],
    citations: [
      {
        document: 'ilo-indicators-2009',
        place: { kind: 'section', heading: 'Deceptive recruitment' },
        verified: true,
      },
      {
        document: 'iom-handbook-2019',
        place: { kind: 'part', number: '1', heading: 'Determinants of migrant vulnerability' },
        verified: true,
      },
    ],
  },
  {
    id: 'work-that-takes-children',
    level: 'community',
    side: 'risk',
    ages: ['6-11', '12-17'],
    way: 'find-out',
    cards: ['noticing', 'identification'],
    measures: ['child-labour-monitoring', 'inspectors-and-social-workers'],
    citations: [
      {
        document: 'iom-handbook-2019',
        place: { kind: 'part', number: '1', heading: 'Determinants of migrant vulnerability' },
        verified: true,
      },
      {
        document: 'ilo-conventions',
        place: { kind: 'section', heading: 'Convention No. 182' },
        verified: true,
      },
    ],
  },
  {
    id: 'shut-out',
    level: 'community',
    side: 'risk',
    ages: ['0-5', '6-11', '12-17'],
    way: 'ask-others',
    cards: ['talking', 'services'],
    measures: ['school-without-papers', 'children-shape-the-plan'],
    citations: [
      { document: 'emm-individual', place: { kind: 'whole' }, verified: true },
      {
        document: 'iom-handbook-2019',
        place: { kind: 'part', number: '1', heading: 'Determinants of migrant vulnerability' },
        verified: true,
      },
    ],
  },
  {
    id: 'camp-or-street',
    level: 'community',
    side: 'risk',
    ages: ['0-5', '6-11', '12-17'],
    way: 'observe',
    cards: ['safety', 'care'],
    measures: ['safer-camps', 'trafficking-from-day-one'],
    citations: [
      {
        document: 'gpc-displacement-2020',
        place: { kind: 'section', number: '1', heading: 'Who is vulnerable' },
        verified: true,
      },
    ],
  },
  {
    id: 'place-that-knows-child',
    level: 'community',
    side: 'protective',
    ages: ['0-5', '6-11', '12-17'],
    way: 'find-out',
    cards: ['services', 'follow-up'],
    measures: ['community-led-plans'],
    citations: [
      {
        document: 'iom-handbook-2019',
        place: { kind: 'part', number: '1', heading: 'Determinants of migrant vulnerability' },
        verified: true,
      },
    ],
  },
  {
    id: 'people-speak-up',
    level: 'community',
    side: 'protective',
    ages: ['0-5', '6-11', '12-17'],
    way: 'ask-others',
    cards: ['noticing', 'follow-up'],
    measures: ['community-led-plans'],
    citations: [
      { document: 'community-protection-2009', place: { kind: 'abstract' }, verified: true },
    ],
  },
  {
    id: 'friends',
    level: 'community',
    side: 'protective',
    ages: ['6-11', '12-17'],
    way: 'ask-child',
    cards: ['services'],
    measures: ['girls-clubs', 'help-made-for-boys'],
    citations: [
      {
        document: 'iom-handbook-2019',
        place: { kind: 'part', number: '1', heading: 'Determinants of migrant vulnerability' },
        verified: true,
      },
    ],
  },
];
