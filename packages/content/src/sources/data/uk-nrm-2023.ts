import type { Source } from '../schema.ts';

const CITATION = 'gov.uk, National Referral Mechanism statistics, end of year 2023';

export const ukNrm2023: Source = {
  id: 'uk-nrm-2023',
  name: 'National Referral Mechanism (NRM), United Kingdom, 2023',
  short: 'UK NRM 2023',
  publisher: 'Home Office, United Kingdom',
  references: ['gov.uk NRM end-of-year 2023'],
  terms: {
    text: 'The terms of the statistics were not read; figures are quoted with their source.',
    standing: 'background',
  },
  definition: {
    kind: 'modern-slavery',
    says: [
      {
        text: 'Possible victims of modern slavery: trafficking in persons, slavery, servitude or forced labour.',
        standing: 'official',
        citation: CITATION,
      },
    ],
  },
  population: {
    kind: 'referred-people',
    says: [
      {
        text: 'Possible victims who were referred in the year, before anybody decided whether they are victims.',
        standing: 'official',
        citation: CITATION,
      },
    ],
  },
  detection: {
    kind: 'first-responders',
    says: [
      {
        text: 'Named first responders, such as police, local authorities and the border force. A child is referred without consent, an adult only with it.',
        standing: 'background',
      },
    ],
  },
  coverage: {
    kind: 'one-country',
    countries: 1,
    people: 17_004,
    says: [
      { text: '17,004 people in the United Kingdom.', standing: 'official', citation: CITATION },
    ],
  },
  years: { kind: 'counted', from: 2023, to: 2023 },
  answers: [
    {
      id: 'child-share',
      question: 'child-share',
      label: 'UK NRM 2023',
      years: { kind: 'counted', from: 2023, to: 2023 },
      group: 'everyone',
      figure: {
        kind: 'counts',
        people: { child: 7_432, adult: 8_622 },
        known: 16_054,
        everyone: 17_004,
        sum: 'whole',
      },
      denominator: {
        rule: 'everyone',
        text: 'Of all 17,004 people. Of the 16,054 whose age is known the share is higher: both are shown, with the 950 whose age is unknown.',
      },
      caveat: 'The counts are official; the two shares are worked out from them here.',
      citation: CITATION,
      standing: 'official',
    },
  ],
};
