import type { Measure } from './measure.ts';
import type { MeasureText } from './measure-text.ts';
import type { Brief, Share } from './suggest/brief.ts';

export const measureOf = (given: Partial<Measure> = {}): Measure => ({
  id: 'invented',
  strand: 'prevention',
  levels: ['community'],
  objectives: ['protect'],
  dutyBearers: ['communities'],
  causes: ['social'],
  cost: 'low',
  grade: 'promising-untested',
  when: [],
  fills: [],
  applies: [],
  steps: [],
  citations: [{ document: 'invented', place: { kind: 'whole' }, verified: true }],
  ...given,
});

export const measureTextOf = (given: Partial<MeasureText> = {}): MeasureText => ({
  state: 'original',
  name: 'A measure',
  what: 'It is done.',
  needs: ['A room'],
  harm: 'It may rain.',
  watch: 'Days without rain',
  known: 'Nothing is known.',
  ...given,
});

export const shareOf = (share: number, half = 0.02, n = 2_000): Share => ({
  kind: 'known',
  share,
  low: Math.max(0, share - half),
  high: Math.min(1, share + half),
  n,
  year: 2023,
  source: 'An invented report',
});

export const briefOf = (given: Partial<Brief> = {}): Brief => ({
  country: 'XAA',
  shares: {},
  indicators: {},
  laws: {},
  ...given,
});

const said = { year: 2023, source: 'An invented source' };

/** An invented country where children work at home, and schools and registers are weak. */
export const farming: Brief = briefOf({
  shares: {
    'children-of-all': shareOf(0.55),
    'labour-of-children': shareOf(0.62),
    'sexual-of-children': shareOf(0.2),
    'girls-of-children': shareOf(0.41),
    'own-country': shareOf(0.8),
    'family-recruited': { kind: 'blank', reason: 'not-published' },
  },
  indicators: {
    'poverty-national': { kind: 'known', value: 44, ...said },
    'child-labour': { kind: 'known', value: 27.5, ...said },
    'out-of-school': { kind: 'known', value: 22, ...said },
    'birth-registration': { kind: 'known', value: 58, ...said },
    'natural-hazard': { kind: 'known', value: 6.1, ...said },
    'internet-use': { kind: 'known', value: 12, ...said },
  },
  laws: {
    'worst-forms': { kind: 'present', ...said },
    'independent-guardian': { kind: 'absent', ...said },
    'free-birth-registration': { kind: 'absent', ...said },
  },
});

/** An invented country where children come from abroad, and much happens online. */
export const arriving: Brief = briefOf({
  country: 'XBB',
  shares: {
    'children-of-all': shareOf(0.3),
    'labour-of-children': shareOf(0.18),
    'sexual-of-children': shareOf(0.66),
    'girls-of-children': shareOf(0.72),
    'own-country': shareOf(0.12),
    'family-recruited': shareOf(0.4),
  },
  indicators: {
    'poverty-national': { kind: 'known', value: 9, ...said },
    'child-labour': { kind: 'known', value: 0.8, ...said },
    'internet-use': { kind: 'known', value: 93, ...said },
    'uprooted-people': { kind: 'known', value: 6.4, ...said },
  },
  laws: {
    'independent-guardian': { kind: 'present', ...said },
    'no-child-detention': { kind: 'absent', ...said },
    'platform-duties': { kind: 'absent', ...said },
  },
});
