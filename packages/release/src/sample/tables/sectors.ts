import type { LabourSector, SexSector } from '../case.ts';
import { PUBLISHED } from './published.ts';

type MainSector = 'agriculture' | 'construction' | 'domestic' | 'hospitality';
type MinorSector = Exclude<LabourSector, MainSector>;

/**
 * The four sectors of the newest synthetic codebook, among people with one of them. Published: both
 * shares of children, and all four for all ages. Assumed: children's agriculture and construction.
 * The shares of adults follow, children being about 14 % of labour cases with a known sector.
 */
export const MAIN_SECTORS: Readonly<
  Record<'child' | 'adult', Readonly<Record<MainSector, number>>>
> = {
  child: {
    agriculture: 0.2,
    construction: 0.08,
    domestic: PUBLISHED.childDomestic.share,
    hospitality: PUBLISHED.childHospitality.share,
  },
  adult: { agriculture: 0.351, construction: 0.208, domestic: 0.346, hospitality: 0.106 },
};

/** Assumed: labour in none of the four sectors, and what it is then. */
export const OUTSIDE_MAIN_SECTORS = 0.25;

export const MINOR_SECTORS: Readonly<
  Record<'child' | 'adult', Readonly<Record<MinorSector, number>>>
> = {
  child: {
    aquafarming: 4,
    begging: 30,
    illicit: 12,
    manufacturing: 10,
    mining: 1,
    peddling: 16,
    transportation: 1,
    other: 16,
    unspecified: 10,
  },
  adult: {
    aquafarming: 18,
    begging: 5,
    illicit: 5,
    manufacturing: 28,
    mining: 1,
    peddling: 4,
    transportation: 4,
    other: 23,
    unspecified: 12,
  },
};

/** Assumed: a second sector beside the first. */
export const SECOND_SECTOR = 0.01;

/** Assumed: the form of sexual exploitation, and a second form beside the first. */
export const SEX_SECTORS_BY_AGE: Readonly<
  Record<'child' | 'adult', Readonly<Record<SexSector, number>>>
> = {
  child: { prostitution: 74, pornography: 17, remote: 5, private: 4 },
  adult: { prostitution: 86, pornography: 7, remote: 2, private: 5 },
};

export const SECOND_FORM = 0.06;
