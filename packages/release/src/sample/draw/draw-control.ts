import { MEANS, type Pattern } from '../case.ts';
import { type Chooser, chance, chooser } from '../chooser.ts';
import { type FlagSet, flagSet, NO_FLAGS } from '../flag-set.ts';
import type { InventionRandom } from '../prng.ts';
import { type ControlClass, KINDS_OF_CONTROL, MEANS_OF_KIND, OTHER_MEAN } from '../tables/means.ts';
import { calibrateControl } from './calibrate-control.ts';
import { controlClass, controlMixture } from './control-mixture.ts';

export type ControlDrawer = (random: InventionRandom, child: boolean, pattern: Pattern) => FlagSet;

function setChoosers(child: boolean): Readonly<Record<ControlClass, Chooser>> {
  const sets = calibrateControl(child ? 'child' : 'adult', controlMixture(child));
  const of = (name: ControlClass): Chooser => chooser(sets[name]);
  return { sexual: of('sexual'), labour: of('labour'), other: of('other') };
}

/** For each kind, every non-empty set of its means with its chance. */
function meansChooser(
  parts: (typeof MEANS_OF_KIND)[keyof typeof MEANS_OF_KIND],
): (random: InventionRandom) => FlagSet {
  const subsets = Array.from({ length: 1 << parts.length }, (_, subset) => subset);
  const sets = subsets.map((subset) =>
    flagSet(
      MEANS,
      parts.filter((__, index) => subset & (1 << index)).map(([mean]) => mean),
    ),
  );
  const weights = subsets.map((subset) =>
    subset === 0
      ? 0
      : parts.reduce(
          (all, [, share], index) => all * (subset & (1 << index) ? share : 1 - share),
          1,
        ),
  );
  const pick = chooser(weights);
  return (random) => sets[pick(random)] ?? NO_FLAGS;
}

const OTHER = flagSet(MEANS, ['other']);

/** Means of control: a set of kinds given the exploitation, then the means that make up each kind. */
export function controlDrawer(): ControlDrawer {
  const children = setChoosers(true);
  const adults = setChoosers(false);
  const ofKind = KINDS_OF_CONTROL.map((kind) => meansChooser(MEANS_OF_KIND[kind]));
  return (random, child, pattern) => {
    const kinds = (child ? children : adults)[controlClass(pattern)](random);
    let means = chance(random, OTHER_MEAN) ? OTHER : NO_FLAGS;
    for (let index = 0; index < ofKind.length; index += 1) {
      if (kinds & (1 << index)) means |= ofKind[index]?.(random) ?? NO_FLAGS;
    }
    return means;
  };
}
