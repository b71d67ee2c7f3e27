import type { Block, LabourSector, Pattern, Sex } from '../case.ts';
import { chance, chooseFrom } from '../chooser.ts';
import type { InventionRandom } from '../prng.ts';
import { BLOCK_WEIGHTS, CHILDREN } from '../tables/blocks.ts';
import { ENTERED_AS_MINOR } from '../tables/people.ts';
import { exploitationDrawer } from './draw-exploitation.ts';
import { personDrawer } from './draw-person.ts';
import { type Places, placesDrawer } from './draw-places.ts';
import { sectorDrawer } from './draw-sectors.ts';

/** What happened, before anybody wrote anything down. */
export interface Truth extends Places {
  readonly block: Block;
  readonly child: boolean;
  readonly pattern: Pattern;
  /** The main work of somebody in forced labour. */
  readonly sector: LabourSector | undefined;
  readonly sex: Sex;
  readonly age: number;
  readonly minorWhenExploited: boolean;
  readonly minorAtEntry: boolean;
}

export const isSexual = (pattern: Pattern): boolean => pattern === 'sexual' || pattern === 'both';
export const isLabour = (pattern: Pattern): boolean => pattern === 'labour' || pattern === 'both';

/** The first half of the chain: block, child, exploitation, sector, sex, age, places. */
export function truthDrawer(): (random: InventionRandom) => Truth {
  const drawBlock = chooseFrom(BLOCK_WEIGHTS);
  const exploitation = exploitationDrawer();
  const sectors = sectorDrawer();
  const person = personDrawer();
  const drawPlaces = placesDrawer();
  return (random) => {
    const block = drawBlock(random);
    const child = chance(random, CHILDREN[block]);
    const pattern = exploitation.pattern(random, block, child);
    const sector = isLabour(pattern) ? sectors.mainSector(random, child) : undefined;
    const sex = person.sex(random, child, pattern, sector);
    const adultAge = person.adultAge(random, pattern);
    const minorWhenExploited = child || person.wasMinor(random, adultAge);
    const { citizenship, exploitedIn } = drawPlaces(random, block, child);
    return {
      block,
      child,
      pattern,
      sector,
      sex,
      age: child ? person.childAge(random, block) : adultAge,
      minorWhenExploited,
      minorAtEntry: minorWhenExploited || chance(random, ENTERED_AS_MINOR),
      citizenship,
      exploitedIn,
    };
  };
}
