/** Ages in whole years, as a worker tells them apart. */
export const AGES = ['0-5', '6-11', '12-17'] as const;
export type Age = (typeof AGES)[number];

/** What may put a child in danger, and what may keep a child safe. */
export const SIDES = ['risk', 'protective'] as const;
export type Side = (typeof SIDES)[number];

/** How a worker finds out: by looking, from the child alone, from others, or from papers and offices. */
export const WAYS = ['observe', 'ask-child', 'ask-others', 'find-out'] as const;
export type Way = (typeof WAYS)[number];

/** What a worker may note about a factor. There is no more or less. */
export const NOTED = ['yes', 'no', 'unclear'] as const;
export type Noted = (typeof NOTED)[number];
