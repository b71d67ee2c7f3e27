import type { Source } from '../schema.ts';

const CITATION = 'IOM and Harvard, 2023, as told in downtoearth.org.in 90485';

export const iomVotd2023: Source = {
  id: 'iom-votd-2023',
  name: "IOM's Victims of Trafficking Database (VoTD), report of 2023 with Harvard",
  short: 'IOM database 2023',
  publisher: 'International Organization for Migration (IOM)',
  references: ['downtoearth.org.in 90485 (IOM–Harvard 2023)'],
  terms: {
    text: 'The terms of the report were not read; figures are quoted with their source.',
    standing: 'background',
  },
  definition: {
    kind: 'trafficking',
    says: [{ text: 'Victims of trafficking in persons.', standing: 'background' }],
  },
  population: {
    kind: 'assisted-people',
    says: [
      {
        text: 'People who were registered with IOM; the age is the age at registration.',
        standing: 'published',
        citation: CITATION,
      },
    ],
  },
  detection: {
    kind: 'one-organisation',
    says: [
      {
        text: "IOM's own case work. It is one of the sources that CTDC puts together.",
        standing: 'published',
        citation: CITATION,
      },
    ],
  },
  coverage: {
    kind: 'many-countries',
    countries: 186,
    people: 69_000,
    says: [
      {
        text: 'About 69,000 victims, exploited in 186 countries.',
        standing: 'published',
        citation: CITATION,
      },
    ],
  },
  years: { kind: 'published', in: 2023 },
  answers: [
    {
      id: 'child-share',
      question: 'child-share',
      label: 'IOM database 2023',
      years: { kind: 'published', in: 2023 },
      group: 'everyone',
      figure: { kind: 'percent', percent: { child: 18.3 }, sum: 'part' },
      denominator: { rule: 'published-percent', text: 'As published; of whom is not told.' },
      caveat:
        'Age is age at registration with IOM: somebody exploited as a child and registered as an adult is an adult here.',
      citation: CITATION,
      standing: 'published',
    },
    {
      id: 'age-and-sex-children',
      question: 'age-and-sex',
      label: 'IOM database 2023: children',
      years: { kind: 'published', in: 2023 },
      group: 'children',
      figure: { kind: 'percent', percent: { girl: 57.4, boy: 42.6 }, sum: 'whole' },
      denominator: {
        rule: 'published-percent',
        text: 'Of children, as published; how children of unknown sex are treated is not told.',
      },
      caveat: 'Age is age at registration with IOM. The shares are of children, not of all people.',
      citation: CITATION,
      standing: 'published',
    },
    {
      id: 'child-exploitation',
      question: 'child-exploitation',
      label: 'IOM database 2023',
      years: { kind: 'published', in: 2023 },
      group: 'children',
      figure: { kind: 'percent', percent: { sexual: 20, labour: 43.4 }, sum: 'unstated' },
      denominator: {
        rule: 'published-percent',
        text: 'As published. The two leave 37 % that is other or unknown, so the shares seem to be of all children and not only of those whose answer is known.',
      },
      caveat: 'Not to be set beside CTDC as if the denominators were the same: they are not.',
      citation: CITATION,
      standing: 'published',
    },
    {
      id: 'family-recruitment-children',
      question: 'child-family-recruitment',
      label: 'IOM database 2023',
      years: { kind: 'published', in: 2023 },
      group: 'children',
      figure: {
        kind: 'percent',
        percent: { family: 50 },
        precision: 'more-than',
        sum: 'unstated',
      },
      denominator: { rule: 'published-percent', text: 'As published; of whom is not told.' },
      caveat:
        'Told as "more than half", and it is family and friends together: wider than family alone.',
      citation: CITATION,
      standing: 'published',
    },
  ],
};
