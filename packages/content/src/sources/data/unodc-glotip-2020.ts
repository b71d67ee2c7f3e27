import type { Answer } from '../answer.ts';

/** What the report of 2022 says about 2020. */
export const unodc2020: readonly Answer[] = [
  {
    id: '2020-child-share',
    question: 'child-share',
    label: 'UNODC 2020',
    years: { kind: 'counted', from: 2020, to: 2020 },
    group: 'everyone',
    coverage: {
      kind: 'many-countries',
      says: [{ text: 'The number of countries for 2020 was not read.', standing: 'background' }],
    },
    figure: { kind: 'percent', percent: { child: 35 }, sum: 'part' },
    denominator: {
      rule: 'published-percent',
      text: 'As published; how victims of unknown age are treated is not told here.',
    },
    caveat: 'Detections show where somebody was looking, and how hard.',
    citation: 'Reuters, on the report of UNODC',
    standing: 'published',
  },
];
