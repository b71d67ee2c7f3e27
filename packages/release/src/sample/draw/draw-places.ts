import type { Block } from '../case.ts';
import { type Chooser, chance, chooser } from '../chooser.ts';
import type { InventionRandom } from '../prng.ts';
import { HOTLINE_CITIZENS, IN_OWN_COUNTRY } from '../tables/corridors.ts';
import { COUNTRIES, type Country, HOTLINE_COUNTRY } from '../tables/countries.ts';
import { FAR, HOTLINE_ORIGINS, PULL } from '../tables/regions.ts';

export interface Places {
  readonly citizenship: Country;
  /** `undefined` in the block without a country. */
  readonly exploitedIn: Country | undefined;
}

export type PlacesDrawer = (random: InventionRandom, block: Block, child: boolean) => Places;

const abroadFrom = (origin: Country): Chooser =>
  chooser(
    COUNTRIES.map((there) =>
      there === origin ? 0 : there.destination * (PULL[origin.region][there.region] ?? FAR),
    ),
  );

/** A corridor: citizenship first, then the own country, or one that draws people of that region. */
export function placesDrawer(): PlacesDrawer {
  const anywhere = chooser(COUNTRIES.map((country) => country.origin));
  const intoHotline = chooser(
    COUNTRIES.map((country) => country.origin * (HOTLINE_ORIGINS[country.region] ?? 0)),
  );
  const abroad = COUNTRIES.map(abroadFrom);
  const at = (index: number): Country => COUNTRIES[index] ?? HOTLINE_COUNTRY;
  return (random, block, child) => {
    const group = child ? 'child' : 'adult';
    if (block === 'hotline') {
      const citizen = chance(random, HOTLINE_CITIZENS[group]);
      return {
        citizenship: citizen ? HOTLINE_COUNTRY : at(intoHotline(random)),
        exploitedIn: HOTLINE_COUNTRY,
      };
    }
    const origin = anywhere(random);
    const citizenship = at(origin);
    if (block === 'unnamed') return { citizenship, exploitedIn: undefined };
    if (chance(random, IN_OWN_COUNTRY[group])) return { citizenship, exploitedIn: citizenship };
    const destination = abroad[origin]?.(random);
    return { citizenship, exploitedIn: destination === undefined ? undefined : at(destination) };
  };
}
