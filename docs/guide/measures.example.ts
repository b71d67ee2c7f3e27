import { DOCUMENTS } from '@tessera/content/guidance';
import {
  type Brief,
  checkMeasures,
  loadMeasures,
  MEASURES,
  type Measure,
  type MeasureText,
  suggest,
  suggestionText,
} from '@tessera/content/measures';

// Everything here is invented for this page: the measure, the country and its figures.
const measure: Measure = {
  id: 'invented-night-bus',
  strand: 'prevention',
  levels: ['community'],
  objectives: ['protect'],
  dutyBearers: ['private-sector', 'communities'],
  causes: ['social'],
  cost: 'low',
  grade: 'promising-untested',
  when: ['labour-leads'],
  fills: [],
  applies: ['worst-forms'],
  steps: ['noticing'],
  citations: [
    {
      document: 'ilo-indicators-2009',
      place: { kind: 'whole' },
      verified: true,
    },
  ],
};

const text: MeasureText = {
  state: 'original',
  name: 'A night bus for working children',
  what: 'A bus with a social worker stops where children work at night.',
  needs: ['A driver who was checked', 'A service that can act'],
  harm: 'Children who are seen at the bus may be beaten. Change the stops.',
  watch: 'Children met again',
  known: 'Nobody has tried it.',
};

const { words, measures } = await loadMeasures('en');
const others = {
  fr: (await loadMeasures('fr')).measures,
  es: (await loadMeasures('es')).measures,
  ar: (await loadMeasures('ar')).measures,
};
const texts = { en: { ...measures, [measure.id]: text }, ...others };

export const problems = checkMeasures([...MEASURES, measure], texts, DOCUMENTS).map(
  ({ message }) => message,
);

const report = { year: 2024, source: 'A report that was invented for this page' };
const brief: Brief = {
  country: 'XAA',
  shares: {
    'labour-of-children': { kind: 'known', share: 0.6, low: 0.55, high: 0.65, n: 400, ...report },
    'sexual-of-children': { kind: 'known', share: 0.33, low: 0.28, high: 0.38, n: 400, ...report },
  },
  indicators: {},
  laws: { 'worst-forms': { kind: 'blank', reason: 'not-published' } },
};

const { suggestions } = suggest([measure], brief);
export const reasons = suggestions.flatMap((one) => suggestionText(one, words));

const unknown: Brief = { country: 'XBB', shares: {}, indicators: {}, laws: {} };
export const first = suggest(MEASURES, unknown).suggestions.map(
  (one) => measures[one.measure]?.name ?? one.measure,
);
