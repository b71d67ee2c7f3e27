declare const released: unique symbol;

/**
 * A value that came out of a mechanism, or that never depended on a record. Post-processing takes
 * these, so neither records nor exact counts can be handed to it by mistake. At run time it is the
 * value itself.
 */
export type Released<T> = T & { readonly [released]: true };

/** Says that a mechanism made this value. Only files of this folder may import this one. */
export const asReleased = <T>(value: T): Released<T> => value as Released<T>;
