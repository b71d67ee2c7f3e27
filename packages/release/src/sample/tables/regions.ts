export const REGIONS = [
  'eastEurope',
  'westEurope',
  'centralAsia',
  'westAsia',
  'northAfrica',
  'westAfrica',
  'eastAfrica',
  'southAsia',
  'southEastAsia',
  'eastAsia',
  'latinAmerica',
  'northAmerica',
] as const;
export type Region = (typeof REGIONS)[number];

/** Assumed: the pull of a destination's region on people of an origin's region; absent is `FAR`. */
export const PULL: Readonly<Record<Region, Readonly<Partial<Record<Region, number>>>>> = {
  eastEurope: { eastEurope: 10, westEurope: 8, westAsia: 3, centralAsia: 1 },
  westEurope: { westEurope: 10, eastEurope: 1, westAsia: 1 },
  centralAsia: { eastEurope: 9, centralAsia: 10, westAsia: 5 },
  westAsia: { westAsia: 10, westEurope: 4, northAfrica: 2 },
  northAfrica: { northAfrica: 10, westEurope: 5, westAsia: 4 },
  westAfrica: { westAfrica: 10, northAfrica: 8, westEurope: 6, westAsia: 3 },
  eastAfrica: { eastAfrica: 10, westAsia: 8, northAfrica: 4, westEurope: 1 },
  southAsia: { southAsia: 10, westAsia: 9, southEastAsia: 3, westEurope: 1 },
  southEastAsia: { southEastAsia: 10, westAsia: 4, eastAsia: 5 },
  eastAsia: { eastAsia: 10, southEastAsia: 3, eastEurope: 1 },
  latinAmerica: { latinAmerica: 10, westEurope: 2 },
  northAmerica: { latinAmerica: 10 },
};

export const FAR = 0.05;

/** Assumed: how often a person of this region who reaches the hotline country is a foreigner there. */
export const HOTLINE_ORIGINS: Readonly<Partial<Record<Region, number>>> = {
  latinAmerica: 10,
  southEastAsia: 2,
  southAsia: 1,
  eastAsia: 5,
  eastEurope: 0.3,
  westAfrica: 0.4,
  eastAfrica: 0.2,
};
