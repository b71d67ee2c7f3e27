/** The light colours of tokens.css: a saved picture has no page behind it, and is printed and pasted. */
export const SAVED_COLOURS: Readonly<Record<string, string>> = {
  paper: '#fcfaf6',
  raised: '#f4efe6',
  ink: '#1d2530',
  hair: '#ddd5c7',
  people: '#3b818c',
  quiet: '#7b766d',
};

/** Puts colours in the place of their names: other programs than browsers know no `var()`. */
export function inkIn(svg: SVGElement): void {
  svg.setAttribute('color', SAVED_COLOURS['ink'] as string);
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['fill', 'stroke', 'style']) {
      const value = element.getAttribute(name);
      if (value?.includes('var(--')) element.setAttribute(name, literal(value));
    }
  }
}

/** `var(--ink)` as a colour; the ink for a name that no picture has. */
export const literal = (text: string): string =>
  text.replaceAll(
    /var\(--([a-z-]+)\)/g,
    (_, name: string) => SAVED_COLOURS[name] ?? (SAVED_COLOURS['ink'] as string),
  );
