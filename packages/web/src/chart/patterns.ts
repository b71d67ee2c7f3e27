const SVG = 'http://www.w3.org/2000/svg';

/** The fills for what is not known and for what is too little to tell: the same on every page. */
export const hatch = (place: number): string => `url(#hatch-${place})`;
export const dots = (place: number): string => `url(#dots-${place})`;

const SIZE = 6;

/** Puts both fills into a picture. */
export function addPatterns(svg: Element, place: number): void {
  const defs = document.createElementNS(SVG, 'defs');
  const line = element('path', { d: `M0 ${SIZE}L${SIZE} 0`, stroke: 'var(--quiet)' });
  const dot = element('circle', { cx: '2', cy: '2', r: '1.1', fill: 'var(--quiet)' });
  defs.append(pattern(`hatch-${place}`, line), pattern(`dots-${place}`, dot));
  svg.prepend(defs);
}

function pattern(id: string, content: Element): Element {
  const size = String(SIZE);
  const made = element('pattern', {
    id,
    width: size,
    height: size,
    patternUnits: 'userSpaceOnUse',
  });
  made.append(content);
  return made;
}

function element(name: string, attributes: Readonly<Record<string, string>>): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
