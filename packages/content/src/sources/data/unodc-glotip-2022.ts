import type { Answer } from '../answer.ts';

const RULE = {
  rule: 'published-percent' as const,
  text: 'As published; how victims of unknown age or form are treated is not told here.',
};
const CAVEAT = 'Detections show where somebody was looking, and how hard.';
const PRESS = 'unodc.org press, December 2024';
const COVERAGE: Answer['coverage'] = {
  kind: 'many-countries',
  countries: 156,
  people: 69_627,
  says: [{ text: '69,627 victims.', standing: 'published', citation: 'acrath.org.au' }],
};

const base = {
  years: { kind: 'counted' as const, from: 2022, to: 2022 },
  coverage: COVERAGE,
  denominator: RULE,
  caveat: CAVEAT,
};

/** What the report of 2024 says about 2022. */
export const unodc2022: readonly Answer[] = [
  {
    ...base,
    id: '2022-child-share',
    question: 'child-share',
    label: 'UNODC 2022',
    group: 'everyone',
    figure: { kind: 'percent', percent: { child: 38 }, sum: 'part' },
    citation: PRESS,
    standing: 'official',
  },
  {
    ...base,
    id: '2022-age-and-sex',
    question: 'age-and-sex',
    label: 'UNODC 2022',
    group: 'everyone',
    figure: { kind: 'percent', percent: { woman: 39, man: 23, girl: 22, boy: 16 }, sum: 'whole' },
    citation: 'acrath.org.au',
    standing: 'published',
  },
  {
    ...base,
    id: '2022-girls',
    question: 'child-exploitation',
    label: 'UNODC 2022: girls',
    group: 'girls',
    figure: { kind: 'percent', percent: { sexual: 60 }, sum: 'part' },
    citation: PRESS,
    standing: 'official',
  },
  {
    ...base,
    id: '2022-boys',
    question: 'child-exploitation',
    label: 'UNODC 2022: boys',
    group: 'boys',
    figure: { kind: 'percent', percent: { labour: 45, other: 47 }, sum: 'part' },
    citation: PRESS,
    standing: 'official',
  },
  {
    ...base,
    id: '2022-all-ages',
    question: 'labour-and-sexual-all-ages',
    label: 'UNODC 2022',
    group: 'everyone',
    figure: { kind: 'percent', percent: { labour: 42, sexual: 38 }, sum: 'unstated' },
    citation: 'acrath.org.au',
    standing: 'published',
  },
];
