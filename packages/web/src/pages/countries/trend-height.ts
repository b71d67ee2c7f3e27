/** Pixels of a picture over the years, kept free while it is on its way. */
export const TREND_HEIGHT = 210;
