import type { Column } from '@tessera/model';
import {
  EXPLOITATIONS,
  type InventedCase,
  LABOUR_SECTORS,
  MEANS,
  RECRUITERS,
  SEX_SECTORS,
} from '../case.ts';
import { type FlagSet, flagSet, intersects, NO_FLAGS } from '../flag-set.ts';
import { blankOf, codeOf, type Projector } from './codes.ts';
import type { FlagMeaning } from './meaning.ts';

const LISTS = {
  exploitation: EXPLOITATIONS,
  labour: LABOUR_SECTORS,
  sexual: SEX_SECTORS,
  means: MEANS,
  recruiter: RECRUITERS,
} as const;

/** "Noted without saying which": no evidence about any other flag of the list. */
const VAGUE: Readonly<Record<keyof typeof LISTS, FlagSet>> = {
  exploitation: NO_FLAGS,
  labour: flagSet(LABOUR_SECTORS, ['unspecified']),
  sexual: NO_FLAGS,
  means: flagSet(MEANS, ['unspecified']),
  recruiter: flagSet(RECRUITERS, ['unknown']),
};

const listed = (answer: keyof typeof LISTS, names: readonly string[] = []): FlagSet =>
  flagSet<string>(LISTS[answer], names);

/** A flag: yes, no where the column can say no, and blank where nothing was recorded. */
export function flagProjector(column: Column, meaning: FlagMeaning): Projector | undefined {
  const yes = codeOf(column, '1');
  if (yes === undefined) return undefined;
  const blank = blankOf(column);
  const no = codeOf(column, '0') ?? blank;
  const { answer } = meaning;
  const any = listed(answer, meaning.any);
  const all = listed(answer, meaning.all);
  const vague = VAGUE[answer];
  return (one: InventedCase) => {
    const set = one[answer];
    if (set === undefined) return blank;
    if (intersects(set, any) || (all !== NO_FLAGS && (set & all) === all)) return yes;
    return intersects(set, vague) ? blank : no;
  };
}
