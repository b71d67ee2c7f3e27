import type { Code, Column } from '../codebook.ts';
import type { Disclosure, Recoding } from '../disclosure.ts';
import { ADULT_BANDS, CHILD_BANDS } from './age-bands.ts';
import type { CountryList } from './code-lists.ts';
import { regionRecoding } from './regions.ts';
import { yearBands } from './year-bands.ts';

/** The same column, and what the k-anonymous tier does with it. */
export const disclosed = (of: Column, disclosure: Disclosure): Column => ({ ...of, disclosure });

/** A quasi-identifier with its public hierarchy, from fine to coarse. */
export const quasi = (of: Column, ...recodings: readonly Recoding[]): Column =>
  disclosed(of, {
    tier: 'quasi-identifier',
    ...(recodings.length === 0 ? {} : { recodings: [...recodings] }),
  });

/** An attribute that nobody should learn of a person: l-diversity and t-closeness look at it. */
export const sensitiveAttribute = (of: Column): Column =>
  disclosed(of, { tier: 'attribute', sensitive: true });

/** A flag outside every group: `1` says that something happened. */
export const saysYes = (of: Column): Column => disclosed(of, { tier: 'attribute', facts: ['1'] });

export const inYearBands = (years: readonly Code[]): Recoding[] => [
  yearBands(years, 5),
  yearBands(years, 10),
];

export const inRegions = (list: CountryList): Recoding[] => [
  regionRecoding(list, 'm49-sub-region'),
  regionRecoding(list, 'm49-region'),
];

/** Broad bands, then child and adult. */
export function ageSteps(second: keyof typeof CHILD_BANDS): Recoding[] {
  const child = { code: '0--17', label: '0–17', of: [...CHILD_BANDS[second]] };
  const group = (code: string, label: string, from: number, to: number) => ({
    code,
    label,
    of: ADULT_BANDS.slice(from, to),
  });
  return [
    {
      name: 'broad bands',
      groups: [
        child,
        group('18--29', '18–29', 0, 4),
        group('30--47', '30–47', 4, 6),
        group('48+', '48 or over', 6, 7),
      ],
    },
    { name: 'child or adult', groups: [child, group('18+', '18 or over', 0, 7)] },
  ];
}
