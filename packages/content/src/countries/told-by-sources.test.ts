import { COUNTRIES } from '@tessera/model';
import { expect, it } from 'vitest';
import { SOURCES } from '../sources/index.ts';
import { NATIONAL } from './national.ts';
import { nationalSchema } from './national-schema.ts';
import { isSpokenOf } from './spoken-of.ts';
import { toldBySources } from './told-by-sources.ts';

const told = COUNTRIES.flatMap(([, code]) =>
  toldBySources(code).map((one) => [code, one] as const),
);

it('the referral mechanism is told of the United Kingdom, the file of 2021 of the USA', () => {
  expect(told.map(([code, { source, rows }]) => [code, source.id, rows.length])).toEqual([
    ['GBR', 'uk-nrm-2023', 1],
    ['USA', 'ctdc-synthetic-2021', 3],
  ]);
});

it('no answer about one country is left without a page', () => {
  const about = SOURCES.flatMap((source) =>
    source.answers
      .filter(({ coverage }) => (coverage ?? source.coverage).kind === 'one-country')
      .map(({ id }) => `${source.id} ${id}`),
  );
  const placed = told.flatMap(([, { source, rows }]) =>
    rows.map(({ answer }) => `${source.id} ${answer.id}`),
  );
  expect(placed.sort()).toEqual(about.sort());
});

it('national figures fit their schema and one another', () => {
  for (const figure of NATIONAL) {
    expect(nationalSchema.safeParse(figure).error).toBeUndefined();
    const { everyone, children = 0, girls = 0, ownCitizens = 0, ownCitizenChildren = 0 } = figure;
    expect(children).toBeLessThanOrEqual(everyone);
    expect(girls).toBeLessThanOrEqual(children);
    expect(ownCitizenChildren).toBeLessThanOrEqual(ownCitizens);
    expect(ownCitizens).toBeLessThanOrEqual(everyone);
  }
});

it('a country is spoken of where a source or a national body is quoted', () => {
  expect(COUNTRIES.map(([, code]) => code).filter(isSpokenOf)).toEqual(['GBR', 'SRB', 'USA']);
});
