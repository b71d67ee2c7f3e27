import { NATIONAL } from './national.ts';

/** Sources that speak of one country, and the part of them that does; all of it where no part is named. */
export const ABOUT: readonly {
  readonly country: string;
  readonly source: string;
  readonly where?: string;
}[] = [
  { country: 'GBR', source: 'uk-nrm-2023' },
  { country: 'USA', source: 'ctdc-synthetic-2021', where: 'usa' },
];

/** Whether a published source besides UNODC, or a national body, is quoted on a country. */
export const isSpokenOf = (country: string): boolean =>
  [...ABOUT, ...NATIONAL].some((about) => about.country === country);
