/** What a picture is drawn on. */
export interface Canvas {
  /** Pixels. */
  readonly width: number;
  readonly rtl: boolean;
  readonly language: string;
  /** Its place among the pictures of a page, which names its marks and patterns. */
  readonly place: number;
  /** What is read aloud in the place of the picture. */
  readonly label: string;
}

/** Narrower than that no picture is drawn. */
export const LEAST_WIDTH = 240;

/** How all pictures are written. */
export const styleOf = ({ rtl }: Canvas) =>
  ({
    background: 'none',
    color: 'inherit',
    fontFamily: 'inherit',
    direction: rtl ? 'rtl' : 'ltr',
    fontSize: '14px',
    overflow: 'visible',
  }) as const;

/** How many ems of 14 pixels fit a width: where a text is cut off. */
export const ems = (pixels: number): number => Math.max(4, pixels / 14);
