import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../data/index.ts';
import { LAWS } from '../kinds.ts';
import { arriving, briefOf, farming, measureOf, shareOf } from '../measures.fixture.ts';
import { BLANKS, type Brief, briefSchema, SHARES } from './brief.ts';
import { holds } from './holds.ts';
import { INDICATOR_IDS, INDICATORS } from './indicators.ts';
import { SITUATIONS, type SituationId } from './situations.ts';
import { type RuleId, suggest } from './suggest.ts';

const idsOf = (brief: Brief) => suggest(MEASURES, brief).suggestions.map(({ measure }) => measure);
const rulesOf = (brief: Brief): ReadonlySet<RuleId> =>
  new Set(suggest(MEASURES, brief).suggestions.flatMap((one) => one.because.map((b) => b.rule)));
const heldIn = (brief: Brief) =>
  SITUATIONS.filter((one) => holds(one.if, brief) !== undefined).map(({ id }) => id);

const blank = fc.record({
  kind: fc.constant('blank' as const),
  reason: fc.constantFrom(...BLANKS),
});
const said = { year: 2023, source: 'Invented' };
const briefs: fc.Arbitrary<Brief> = fc.record({
  country: fc.constant('XAA'),
  shares: fc.dictionary(
    fc.constantFrom(...SHARES),
    fc.oneof(
      blank,
      fc
        .record({
          share: fc.double({ min: 0, max: 1, noNaN: true }),
          half: fc.constantFrom(0.01, 0.2),
        })
        .map(({ share, half }) => shareOf(share, half)),
    ),
  ),
  indicators: fc.dictionary(
    fc.constantFrom(...INDICATOR_IDS),
    fc.oneof(
      blank,
      fc.record({
        kind: fc.constant('known' as const),
        value: fc.double({ min: 0, max: 100, noNaN: true }),
        year: fc.constant(2023),
        source: fc.constant('Invented'),
      }),
    ),
  ),
  laws: fc.dictionary(
    fc.constantFrom(...LAWS),
    fc.oneof(
      blank,
      fc.constantFrom({ kind: 'present' as const, ...said }, { kind: 'absent' as const, ...said }),
    ),
  ),
});

describe('two countries with different inputs', () => {
  it('get visibly different suggestions', () => {
    const [one, other] = [idsOf(farming), idsOf(arriving)];
    const only = (a: readonly string[], b: readonly string[]) => a.filter((id) => !b.includes(id));
    expect(only(one, other).length).toBeGreaterThan(15);
    expect(only(other, one).length).toBeGreaterThan(15);
    expect(one).toEqual(expect.arrayContaining(['cash-for-poor-homes', 'register-every-birth']));
    expect(other).toEqual(expect.arrayContaining(['no-child-detention', 'safe-by-default']));
    expect(other).not.toContain('cash-for-poor-homes');
    expect(one).not.toContain('no-child-detention');
  });

  it('get other reasons for the same measure', () => {
    const why = (brief: Brief) =>
      suggest(MEASURES, brief)
        .suggestions.find(({ measure }) => measure === 'independent-guardians')
        ?.because.map(({ rule }) => rule);
    expect(why(farming)).toEqual(['law-missing']);
    expect(why(arriving)).toEqual(['family-recruits', 'mostly-abroad']);
  });
});

describe('a country of which nothing is known', () => {
  const { dataFirst, suggestions } = suggest(MEASURES, briefOf());

  it('gets measures that find out, and says so', () => {
    expect(dataFirst).toBe(true);
    expect(suggestions.length).toBeGreaterThan(5);
    expect(suggest(MEASURES, farming).dataFirst).toBe(false);
  });

  it('gets no other ones', () => {
    const rules = new Set(suggestions.flatMap((one) => one.because.map(({ rule }) => rule)));
    expect([...rules].toSorted()).toEqual(['indicators-missing', 'laws-unknown', 'nothing-known']);
  });

  it('gets more as soon as a law is known to be missing, and stays data first', () => {
    const laws = { 'non-punishment': { kind: 'absent' as const, ...said } };
    const more = suggest(MEASURES, briefOf({ laws }));
    expect(more.dataFirst).toBe(true);
    expect(more.suggestions.map(({ measure }) => measure)).toContain('never-punish-the-child');
  });
});

describe('a situation', () => {
  const held = (brief: Partial<Brief>) => heldIn(briefOf(brief));
  const labour = (share: number, half?: number) => ({ 'labour-of-children': shareOf(share, half) });
  const sexual = (share: number, half?: number) => ({ 'sexual-of-children': shareOf(share, half) });

  it.each<[string, Partial<Brief>, SituationId, boolean]>([
    ['no share', {}, 'nothing-known', true],
    [
      'a blank share',
      { shares: { 'own-country': { kind: 'blank', reason: 'withheld' } } },
      'nothing-known',
      true,
    ],
    ['any share', { shares: labour(0.5) }, 'nothing-known', false],
    ['a wide interval', { shares: labour(0.5, 0.15) }, 'few-known', true],
    ['a narrow one', { shares: labour(0.5, 0.05) }, 'few-known', false],
    ['labour above', { shares: { ...labour(0.6), ...sexual(0.3) } }, 'labour-leads', true],
    [
      'labour above, unsurely',
      { shares: { ...labour(0.6, 0.2), ...sexual(0.3, 0.2) } },
      'labour-leads',
      false,
    ],
    [
      'labour above, unsurely',
      { shares: { ...labour(0.6, 0.2), ...sexual(0.3, 0.2) } },
      'forms-undecided',
      true,
    ],
    ['labour alone', { shares: labour(0.9) }, 'labour-leads', false],
    ['labour alone', { shares: labour(0.9) }, 'forms-undecided', false],
    ['sexual above', { shares: { ...labour(0.2), ...sexual(0.7) } }, 'sexual-leads', true],
    ['sexual above', { shares: { ...labour(0.2), ...sexual(0.7) } }, 'forms-undecided', false],
    [
      'few recruited by family',
      { shares: { 'family-recruited': shareOf(0.26, 0.02) } },
      'family-recruits',
      false,
    ],
    [
      'many recruited by family',
      { shares: { 'family-recruited': shareOf(0.3, 0.02) } },
      'family-recruits',
      true,
    ],
    ['family not known', { shares: labour(0.5) }, 'family-unknown', true],
    ['nothing known at all', {}, 'family-unknown', false],
    [
      'girls and boys alike',
      { shares: { 'girls-of-children': shareOf(0.5) } },
      'girls-lead',
      false,
    ],
    ['girls and boys alike', { shares: { 'girls-of-children': shareOf(0.5) } }, 'boys-lead', false],
    ['mostly boys', { shares: { 'girls-of-children': shareOf(0.3) } }, 'boys-lead', true],
    ['all from here', { shares: { 'own-country': shareOf(0.9) } }, 'mostly-at-home', true],
    ['all from elsewhere', { shares: { 'own-country': shareOf(0.1) } }, 'mostly-abroad', true],
    ['ages known', { shares: { 'age-unknown': shareOf(0.05, 0.01) } }, 'ages-unknown', false],
    ['ages unknown', { shares: { 'age-unknown': shareOf(0.3, 0.01) } }, 'ages-unknown', true],
  ])('%s: %o', (_, brief, situation, is) => {
    expect(held(brief).includes(situation)).toBe(is);
  });

  it.each(INDICATOR_IDS)('of the indicator %s holds at its bar and not before', (indicator) => {
    const { side, value } = INDICATORS[indicator].bar;
    const before = side === 'at-least' ? value - 1 : value + 1;
    const with_ = (v: number) =>
      held({ indicators: { [indicator]: { kind: 'known', value: v, ...said } } });
    const without = held({});
    const gained = with_(value).filter((id) => !without.includes(id));
    expect(gained).toHaveLength(1);
    expect(with_(before).filter((id) => !without.includes(id))).toEqual([]);
  });
});

describe('laws', () => {
  it('that a measure needs and that are not there come first', () => {
    const laws = { 'non-punishment': { kind: 'present' as const, ...said } };
    const measure = measureOf({ applies: ['non-punishment', 'worst-forms'] });
    expect(suggest([measure], briefOf({ laws })).suggestions).toEqual([
      expect.objectContaining({ measure: 'invented', first: ['worst-forms'] }),
    ]);
  });

  it('that are there call for no measure that would bring them', () => {
    const laws = { 'worst-forms': { kind: 'present' as const, ...said } };
    const measure = measureOf({ fills: ['worst-forms'] });
    expect(suggest([measure], briefOf({ laws })).suggestions).toEqual([]);
  });
});

describe('suggestions', () => {
  it('always have a reason with facts, whatever is known', () => {
    fc.assert(
      fc.property(briefs, (brief) => {
        const { suggestions } = suggest(MEASURES, brief);
        for (const { because, measure } of suggestions) {
          expect(because.length).toBeGreaterThan(0);
          for (const { facts } of because) expect(facts.length).toBeGreaterThan(0);
          expect(MEASURES.find(({ id }) => id === measure)?.grade).not.toBe('may-do-harm');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come in the order of the library: nothing is ranked', () => {
    fc.assert(
      fc.property(briefs, (brief) => {
        const all = MEASURES.map(({ id }) => id);
        const order = idsOf(brief).map((id) => all.indexOf(id));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it('do not depend on which other measures there are', () => {
    fc.assert(
      fc.property(briefs, fc.subarray([...MEASURES]), (brief, some) => {
        const whole = suggest(MEASURES, brief).suggestions;
        const part = suggest(some, brief).suggestions;
        const ids = some.map(({ id }) => id);
        expect(part).toEqual(whole.filter(({ measure }) => ids.includes(measure)));
      }),
      { numRuns: 40 },
    );
  });

  it('hold no number of their own: only what the brief says', () => {
    const { suggestions } = suggest(MEASURES, farming);
    const bare = JSON.stringify(
      suggestions.map(({ measure, because, first }) => ({
        measure,
        rules: because.map(({ rule }) => rule),
        first,
      })),
    );
    expect(bare).not.toMatch(/\d/);
    expect(Object.keys(suggestions[0] ?? {}).toSorted()).toEqual(['because', 'first', 'measure']);
  });

  it('do not know which country it is', () => {
    fc.assert(
      fc.property(briefs, (brief) => {
        expect(suggest(MEASURES, { ...brief, country: 'XZZ' })).toEqual(suggest(MEASURES, brief));
      }),
      { numRuns: 30 },
    );
  });

  it('use every rule somewhere', () => {
    const seen = new Set([...rulesOf(farming), ...rulesOf(arriving), ...rulesOf(briefOf())]);
    for (const rule of ['law-missing', 'law-in-force', 'nothing-known'] as const)
      expect(seen.has(rule), rule).toBe(true);
  });
});

describe('a brief', () => {
  it('of the fixtures fits', () => {
    expect(briefSchema.safeParse(farming).error).toBeUndefined();
    expect(briefSchema.safeParse(arriving).error).toBeUndefined();
  });

  it.each([
    [{ ...shareOf(0.5), low: 0.6 }, 'the share is in its interval'],
    [shareOf(0.5, 0.3, 9), ''],
    [{ kind: 'blank', reason: 'because' }, ''],
    [{ kind: 'known', share: 0.5, low: 0.4, high: 0.6, year: 2023, source: 'x' }, ''],
  ])('with %o is refused', (share, message) => {
    const { error } = briefSchema.safeParse(briefOf({ shares: { 'own-country': share as never } }));
    expect(error).toBeDefined();
    if (message !== '') expect(error?.message).toContain(message);
  });
});
