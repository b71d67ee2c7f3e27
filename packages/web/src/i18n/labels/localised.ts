import type { Code, Codebook, Column, Group } from '@tessera/model';
import { countryName, regionName } from '../country-name.ts';
import type { Labels, Said } from './labels.ts';

/**
 * The same codebook with its labels and definitions in another language; names, codes and their order
 * stay. Countries and territories are named as the browser names them. What has no translation stays
 * as it is.
 */
export function localised(codebook: Codebook, labels: Labels, language: string): Codebook {
  const column = (one: Column): Column => ({
    ...said(one, labels.columns[`${codebook.name}/${one.name}`] ?? labels.columns[one.name]),
    values: one.values.map((value) => said(value, saidOf(value.code, one, labels, language))),
  });
  const group = (one: Group): Group => said(one, labels.groups[one.name]);
  return {
    ...codebook,
    columns: codebook.columns.map(column),
    groups: codebook.groups.map(group),
  };
}

function saidOf(
  code: string,
  { name, kind }: Column,
  { values }: Labels,
  language: string,
): Said | undefined {
  const own = values[name]?.[code] ?? values[kind]?.[code];
  if (own !== undefined || kind !== 'country') return own;
  const country = code.length === 2 ? regionName(code, language) : countryName(code, language);
  return country === undefined || country === code ? undefined : [country];
}

function said<Thing extends Code | Column | Group>(thing: Thing, words: Said | undefined): Thing {
  if (words === undefined) return thing;
  const [label, definition] = words;
  return { ...thing, label, ...(definition === undefined ? {} : { definition }) };
}
