import type { Page } from 'playwright-core';

/** Runs in the page: every picture as lines that say its marks, their places to the pixel, and its texts. */
const DESCRIBE = `(() => {
  const round = (text) => text.replace(/-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?/g, (n) => String(Math.round(Number(n)) + 0));
  const NAMES = ['x', 'y', 'width', 'height', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'transform'];
  const OUTLINES = new Set(['land', 'borders', 'places']);
  const mark = (one) => {
    const key = one.getAttribute('data-mark');
    const at = NAMES.flatMap((name) => one.hasAttribute(name) ? [name + '=' + round(one.getAttribute(name))] : []);
    const path = one.getAttribute('d');
    const told = one.tagName === 'text' ? JSON.stringify(one.textContent) : '';
    return ['   ', one.tagName, key && '#' + key, ...at, path && round(path), told].filter(Boolean).join(' ');
  };
  const group = (g) => {
    const children = [...g.children];
    const head = '  ' + g.getAttribute('class') + ' (' + children.length + ')';
    return OUTLINES.has(g.getAttribute('class')) ? [head] : [head, ...children.map(mark)];
  };
  const picture = (svg) => [
    'picture ' + svg.getAttribute('width') + ' x ' + svg.getAttribute('height') + ' ' + JSON.stringify(svg.getAttribute('aria-label')),
    ...[...svg.querySelectorAll(':scope > g[class]')].flatMap(group),
  ];
  return [...document.querySelectorAll('.panels svg')].flatMap(picture).join('\\n') + '\\n';
})()`;

/** All pictures of a page in text: it changes when, and only when, somebody would see a change of marks. */
export const pictureLines = (page: Page): Promise<string> => page.evaluate(DESCRIBE);
