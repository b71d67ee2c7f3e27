/** How dark a cell of a grid may be for the ink on it to keep a contrast of 7:1, in light and in dark. */
export const DARKEST = 0.5;

/** The opacity of the colour of a cell for a share from 0 to 1. */
export const shade = (share: number): number => DARKEST * Math.min(1, Math.max(0, share));
