/** Named values of one column at most, and letters of one at most. */
export const MOST_NAMED = 5_000;
export const LONGEST_VALUE = 100;
