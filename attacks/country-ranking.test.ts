import { readFileSync } from 'node:fs';
import * as countries from '@tessera/content/countries';
import { type Corridor, presenceIn, type Table } from '@tessera/content/countries';
import { COUNTRIES } from '@tessera/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corridorOrder } from '../packages/web/src/pages/countries/corridor-order.ts';
import { byName } from '../packages/web/src/pages/countries/find-countries.ts';
import { ALL_WORDS } from '../packages/web/src/pages/countries/speech.fixture.ts';

// A reader, or a journalist, who wants a league table of countries out of pages that must not be one.

const codes = COUNTRIES.map(([, code]) => code);
const languages = fc.constantFrom(...Object.keys(ALL_WORDS));
const people = fc.oneof(fc.integer({ min: 5, max: 40_000 }), fc.constant('suppressed' as const));
const corridors = fc.uniqueArray(
  fc.record({ code: fc.constantFrom(...codes), year: fc.constant(2022), cell: people }),
  { minLength: 2, maxLength: 30, selector: ({ code }) => code },
);

type Order = (list: readonly Corridor[], language: string) => readonly Corridor[];

/** Whether the place of a country says anything of the number beside it. */
function ranks(order: Order): boolean {
  const found = fc.check(
    fc.property(corridors, languages, fc.infiniteStream(people), (list, language, numbers) => {
      const told = order(list, language).map(({ code }) => code);
      const other = list.map((one) => ({ ...one, cell: numbers.next().value ?? 5 }));
      expect(order(other, language).map(({ code }) => code)).toEqual(told);
      expect(order([...list].reverse(), language).map(({ code }) => code)).toEqual(told);
    }),
  );
  return found.failed;
}

describe('ranking countries by the pages about them', () => {
  it('corridors stand where they stand, whatever their numbers are', () => {
    expect(ranks(corridorOrder)).toBe(false);
  });

  it('power: a list by numbers is found out', () => {
    const size = ({ cell }: Corridor) => (typeof cell === 'number' ? cell : 0);
    expect(ranks((list) => [...list].sort((a, b) => size(b) - size(a)))).toBe(true);
  });

  it('the list of countries is that of the alphabet, and nothing of it is known to be large or small', () => {
    for (const language of Object.keys(ALL_WORDS)) {
      expect(byName([...codes].reverse(), language)).toEqual(byName(codes, language));
    }
    expect(new Set(codes.map(countries.presenceOf))).toEqual(new Set(countries.PRESENCES));
  });

  it('the map stays as it is when every number becomes another one', async () => {
    const figures = await countries.loadFigures();
    const other = (table: Table): Table =>
      new Map(
        [...table].map(([code, keys]) => [
          code,
          new Map(
            [...keys].map(([key, series]) => [
              key,
              new Map([...series].map(([y, c]) => [y, typeof c === 'number' ? 40_000 - c : c])),
            ]),
          ),
        ]),
      );
    for (const [code, table] of other(figures)) {
      expect(`${code} ${presenceIn(table)}`).toBe(`${code} ${countries.presenceOf(code)}`);
    }
  });

  it('what the room of facts hands out makes no score, rank or index of a country', () => {
    const names = Object.keys(countries);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => /rank|score|index|top|worst|tier/i.test(name))).toEqual([]);
  });

  it('no word of the pages sets one country above another', () => {
    const rank =
      /\brank|\bscore|\bworst|\bhighest|most affected|\btop \d|\bclassement|\bpire\b|les plus touchés|\bpuntuación|\bpeor\b|más afectad|\bclasificación de países|ترتيب الدول|الأسوأ|الأكثر تضرر/i;
    for (const words of Object.values(ALL_WORDS)) {
      expect(Object.values(words).filter((text) => rank.test(text))).toEqual([]);
    }
    expect('The worst country, at the top of the ranking').toMatch(rank);
  });

  it('nothing below a country has an address or a code', () => {
    const routes = readFileSync(
      new URL('../packages/web/src/pages/routes.tsx', import.meta.url),
      'utf8',
    );
    const paths = [...routes.matchAll(/path: '(\/countries[^']*)'/g)].map(([, path]) => path);
    expect(paths).toEqual(['/countries', '/countries/:code']);
    for (const code of ['KH-12', 'KHM-12', 'US-CA', 'KHM/12'])
      expect(countries.meaningOf(code)).toEqual({ kind: 'nothing' });
  });
});
