import type { Answer } from '../answer.ts';
import type { Coverage } from '../traits.ts';

const GLOTIP_2020 = 'docslib 10448837, 5790376 (GLOTIP 2020)';
const WORLD = 'crimbrary, on GLOTIP 2020';
const CAVEAT = 'Detections show where somebody was looking, and how hard.';

const region = (text: string, countries: number, people: number): Coverage => ({
  kind: 'one-region',
  countries,
  people,
  says: [{ text, standing: 'published', citation: GLOTIP_2020 }],
});

const world: Coverage = {
  kind: 'many-countries',
  says: [{ text: 'The number of countries for 2018 was not read.', standing: 'background' }],
};
const africa = region('4,799 victims, 26 countries.', 26, 4_799);
const europe = region('11,839 victims, 21 countries.', 21, 11_839);

const SUB_SAHARAN_AFRICA = { id: 'sub-saharan-africa', text: 'Sub-Saharan Africa' };
const WESTERN_EUROPE = { id: 'western-southern-europe', text: 'Western and Southern Europe' };

const base = {
  years: { kind: 'counted' as const, from: 2018, to: 2018 },
  group: 'everyone' as const,
  denominator: {
    rule: 'published-percent' as const,
    text: 'As published; how victims of unknown age or form are treated is not told here.',
  },
  standing: 'published' as const,
};

/** What the report of 2020 says about 2018, in the world and in two regions. */
export const unodc2018: readonly Answer[] = [
  {
    ...base,
    id: '2018-child-share',
    question: 'child-share',
    label: 'UNODC 2018',
    coverage: world,
    figure: { kind: 'percent', percent: { child: 34 }, precision: 'about', sum: 'part' },
    caveat: CAVEAT,
    citation: WORLD,
  },
  {
    ...base,
    id: '2018-child-share-sub-saharan-africa',
    question: 'child-share',
    label: 'UNODC 2018: Sub-Saharan Africa',
    where: SUB_SAHARAN_AFRICA,
    coverage: africa,
    figure: { kind: 'percent', percent: { child: 60 }, precision: 'about', sum: 'part' },
    caveat: CAVEAT,
    citation: GLOTIP_2020,
  },
  {
    ...base,
    id: '2018-child-share-western-southern-europe',
    question: 'child-share',
    label: 'UNODC 2018: Western and Southern Europe',
    where: WESTERN_EUROPE,
    coverage: europe,
    figure: { kind: 'percent', percent: { child: 35 }, precision: 'about', sum: 'part' },
    caveat: `Girls 14 % and boys 21 %, both rounded, added up here. ${CAVEAT}`,
    citation: GLOTIP_2020,
    standing: 'recomputed',
  },
  {
    ...base,
    id: '2018-age-and-sex',
    question: 'age-and-sex',
    label: 'UNODC 2018',
    coverage: world,
    figure: { kind: 'percent', percent: { woman: 46, man: 20, girl: 19, boy: 15 }, sum: 'whole' },
    caveat: `The share of women is told as "about". ${CAVEAT}`,
    citation: WORLD,
  },
  {
    ...base,
    id: '2018-age-and-sex-western-southern-europe',
    question: 'age-and-sex',
    label: 'UNODC 2018: Western and Southern Europe',
    where: WESTERN_EUROPE,
    coverage: europe,
    figure: { kind: 'percent', percent: { woman: 37, man: 28, boy: 21, girl: 14 }, sum: 'whole' },
    caveat: CAVEAT,
    citation: GLOTIP_2020,
  },
  {
    ...base,
    id: '2018-all-ages-western-southern-europe',
    question: 'labour-and-sexual-all-ages',
    label: 'UNODC 2018: Western and Southern Europe',
    where: WESTERN_EUROPE,
    coverage: europe,
    figure: { kind: 'percent', percent: { sexual: 44, labour: 32, other: 24 }, sum: 'whole' },
    caveat: CAVEAT,
    citation: GLOTIP_2020,
  },
];
