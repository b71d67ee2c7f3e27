import type { Citation } from '../../guidance/index.ts';
import type { Worry } from '../worry.ts';

const ilo: Citation = {
  document: 'ilo-indicators-2009',
  place: { kind: 'whole' },
  verified: true,
};
const ofIlo = (heading: string): Citation => ({
  document: 'ilo-indicators-2009',
  place: { kind: 'section', heading },
  verified: true,
});
const ofUnodc: Citation = {
  document: 'unodc-indicators',
  place: { kind: 'section', heading: 'Children' },
  verified: false,
};
const firstMeasures: Citation = {
  document: 'crc-gc6-2005',
  place: { kind: 'paragraph', number: '31–32', heading: 'Initial assessment and measures' },
  verified: true,
};
const exploitation: Citation = {
  document: 'crc-gc6-2005',
  place: {
    kind: 'paragraph',
    number: '50–53',
    heading: 'Prevention of trafficking and of sexual and other forms of exploitation',
  },
  verified: true,
};
const guardian: Citation = {
  document: 'crc-gc6-2005',
  place: { kind: 'paragraph', number: '33–38', heading: 'Appointment of a guardian' },
  verified: true,
};
const questioning: Citation = {
  document: 'unicef-2003',
  place: { kind: 'section', number: '3.3.2', heading: 'Initial questioning' },
  verified: true,
};
const worstForms: Citation = {
  document: 'ilo-conventions',
  place: { kind: 'section', heading: 'Convention No. 182' },
  verified: true,
};

/** What makes workers uneasy, in the order in which it is listed. */
export const WORRIES = [
  { id: 'adult-answers', cards: ['noticing', 'talking'], citations: [exploitation, ofUnodc] },
  { id: 'unclear-link', cards: ['talking', 'guardian'], citations: [firstMeasures, ofUnodc] },
  { id: 'learned-story', cards: ['talking', 'identification'], citations: [questioning, ofUnodc] },
  { id: 'held-papers', cards: ['safety', 'identification'], citations: [ilo] },
  { id: 'alone', cards: ['safety', 'guardian', 'care'], citations: [firstMeasures, guardian] },
  { id: 'afraid', cards: ['safety', 'services'], citations: [ilo, exploitation] },
  { id: 'age-doubt', cards: ['age-unknown'], citations: [firstMeasures] },
  {
    id: 'works-not-school',
    cards: ['noticing', 'identification'],
    citations: [worstForms, ofIlo('Children: labour exploitation')],
  },
  {
    id: 'lives-in-a-home',
    cards: ['noticing', 'follow-up'],
    citations: [ofIlo('Children: labour exploitation'), worstForms],
  },
  { id: 'debt', cards: ['safety', 'justice'], citations: [ilo] },
  { id: 'begs-or-steals', cards: ['non-punishment', 'noticing'], citations: [worstForms, ofUnodc] },
  { id: 'met-online', cards: ['online', 'safety'], citations: [exploitation] },
  {
    id: 'gifts',
    cards: ['online', 'talking'],
    citations: [ofIlo('Children: sexual exploitation'), exploitation],
  },
  { id: 'marriage', cards: ['safety', 'guardian'], citations: [exploitation] },
  {
    id: 'gone-before',
    cards: ['missing', 'care'],
    citations: [{ document: 'missing-2016', place: { kind: 'whole' }, verified: true }],
  },
  {
    id: 'guardian-involved',
    cards: ['guardian', 'consent'],
    citations: [
      guardian,
      {
        document: 'ctdc-age-2024',
        place: { kind: 'section', heading: 'Recruited by family' },
        verified: true,
      },
    ],
  },
] as const satisfies readonly Worry[];
