/** A set of entries of one list of at most 31 names, kept as the bits of one number. */
export type FlagSet = number;

export const NO_FLAGS: FlagSet = 0;

/** The set that holds exactly `names`. */
export function flagSet<Name extends string>(
  list: readonly Name[],
  names: readonly Name[],
): FlagSet {
  return names.reduce((set, name) => set | (1 << list.indexOf(name)), NO_FLAGS);
}

export const intersects = (left: FlagSet, right: FlagSet): boolean => (left & right) !== 0;
