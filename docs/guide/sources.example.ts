import { checkSources, compare, SOURCES, type Source, sentenceOf } from '@tessera/content/sources';

const says = 'A report that was invented for this page, 2025';

// Everything here is invented: a helpline that nobody runs.
const helpline: Source = {
  id: 'invented-helpline-2024',
  name: 'An invented helpline, 2024',
  short: 'Invented helpline 2024',
  publisher: 'Nobody',
  references: [says],
  terms: { text: 'Free to use.', standing: 'official', citation: says },
  definition: {
    kind: 'trafficking',
    says: [{ text: 'Trafficking under national law.', standing: 'official', citation: says }],
  },
  population: {
    kind: 'assisted-people',
    says: [{ text: 'People whom the helpline assisted.', standing: 'official', citation: says }],
  },
  detection: {
    kind: 'one-organisation',
    says: [{ text: "The helpline's own workers.", standing: 'official', citation: says }],
  },
  coverage: {
    kind: 'one-country',
    countries: 1,
    says: [{ text: 'One country.', standing: 'official', citation: says }],
  },
  years: { kind: 'counted', from: 2024, to: 2024 },
  answers: [
    {
      id: 'child-share',
      question: 'child-share',
      label: 'Invented helpline 2024',
      years: { kind: 'counted', from: 2024, to: 2024 },
      group: 'everyone',
      figure: {
        kind: 'counts',
        people: { child: 300, adult: 700 },
        known: 1_000,
        everyone: 1_250,
        sum: 'whole',
      },
      denominator: { rule: 'known', text: 'People whose age is known.' },
      caveat: 'Only people who could make a call.',
      citation: says,
      standing: 'official',
    },
  ],
};

export const problems = checkSources([...SOURCES, helpline]);

const british = SOURCES.filter(({ id }) => id === 'uk-nrm-2023');
const { rows, differences } = compare('child-share', [helpline, ...british]);

export const shares = rows.map(({ answer, shares: [child] }) => [
  answer.label,
  child?.ofEveryone,
  child?.ofKnown,
]);
export const sentences = differences.map((one) => sentenceOf(one));
