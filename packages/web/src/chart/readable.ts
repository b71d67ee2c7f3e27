/** One picture with one name for whoever hears it: what Plot names inside is taken out. */
export function readable(plot: Element, label: string): SVGElement {
  const svg = plot as SVGElement;
  for (const part of svg.querySelectorAll('[aria-label],[aria-description],[aria-hidden]')) {
    for (const name of ['aria-label', 'aria-description', 'aria-hidden'])
      part.removeAttribute(name);
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return svg;
}

/** Gives the marks of a class their names, in the order in which they were drawn. */
export function nameMarks(svg: Element, className: string, keys: readonly string[]): void {
  const marks = svg.querySelectorAll(`.${className} > *`);
  keys.forEach((key, i) => {
    marks[i]?.setAttribute('data-mark', key);
  });
}
