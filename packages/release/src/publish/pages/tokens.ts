/**
 * The colours by meaning. `people` and `budget` are the data colours: the same meaning has the same
 * colour on every page. `quiet` draws what is not known (hatched) and what is too small (dotted).
 */
export interface Palette {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly hair: string;
  readonly caution: string;
  readonly cautionPaper: string;
  readonly cautionEdge: string;
  readonly people: string;
  readonly budget: string;
  readonly quiet: string;
}

export const LIGHT: Palette = {
  paper: '#fcfaf6',
  raised: '#f4efe6',
  ink: '#1d2530',
  muted: '#464c55',
  accent: '#0d4d5c',
  hair: '#ddd5c7',
  caution: '#5c3700',
  cautionPaper: '#fbedcc',
  cautionEdge: '#9a6a14',
  people: '#3b818c',
  budget: '#a06a3a',
  quiet: '#7b766d',
};

export const DARK: Palette = {
  paper: '#15191e',
  raised: '#1e2329',
  ink: '#f1ebe1',
  muted: '#c3bdb2',
  accent: '#93d3de',
  hair: '#3a4048',
  caution: '#f8dca6',
  cautionPaper: '#3a2d10',
  cautionEdge: '#c9953b',
  people: '#3f858f',
  budget: '#a06d3e',
  quiet: '#868179',
};

/** A humanist sans that each system already has: no font is fetched, none is embedded. */
export const FONT =
  "Seravek, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', Ubuntu, 'Source Sans 3', 'Open Sans', system-ui, sans-serif";

export const MONO = "ui-monospace, 'Cascadia Mono', Menlo, 'DejaVu Sans Mono', monospace";

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A palette as CSS custom properties. */
export function declarations(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${kebab(name)}:${colour}`)
    .join(';');
}
