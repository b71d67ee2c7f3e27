export interface Figure {
  readonly title: string;
  /** Sentence, what it is of, source, caveats: everything that must travel with the picture. */
  readonly lines: readonly string[];
  readonly charts: readonly { readonly title: string; readonly svg: SVGElement }[];
  readonly dir: 'ltr' | 'rtl';
}

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 760;
const EDGE = 24;
const LINE = 22;
const CHARACTERS = 92;

/** Colours of an exported picture: it has no page behind it. */
const COLOURS = { paper: '#fcfaf6', ink: '#1d2530', people: '#3b818c' };

/** One picture with its words inside, so that it cannot lose them on its way. */
export function figureSvg({ title, lines, charts, dir }: Figure): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  let y = EDGE + 18;
  const text = (content: string, size: number, weight: number) => {
    for (const line of wrapped(content, Math.floor((CHARACTERS * 14) / size))) {
      const element = document.createElementNS(SVG, 'text');
      element.setAttribute('x', String(dir === 'rtl' ? WIDTH - EDGE : EDGE));
      element.setAttribute('y', String(y));
      element.setAttribute(
        'style',
        `font:${weight} ${size}px 'Noto Sans',sans-serif;fill:${COLOURS.ink}`,
      );
      element.setAttribute('direction', dir);
      element.textContent = line;
      svg.append(element);
      y += Math.max(LINE, size * 1.3);
    }
  };
  text(title, 22, 650);
  y += 8;
  for (const chart of charts) {
    if (chart.title !== '') text(chart.title, 16, 600);
    const inner = chart.svg.cloneNode(true) as SVGElement;
    inner.setAttribute('x', String(EDGE));
    inner.setAttribute('y', String(y - 14));
    svg.append(inner);
    y += Number(inner.getAttribute('height') ?? 0) + 12;
  }
  for (const line of lines) text(line, 14, 400);
  svg.setAttribute('xmlns', SVG);
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${y + EDGE}`);
  svg.setAttribute('width', String(WIDTH));
  svg.setAttribute('height', String(y + EDGE));
  svg.setAttribute(
    'style',
    `--ink:${COLOURS.ink};--people:${COLOURS.people};color:${COLOURS.ink};background:${COLOURS.paper}`,
  );
  const paper = document.createElementNS(SVG, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', COLOURS.paper);
  svg.prepend(paper);
  return svg;
}

/** The width that charts inside such a picture have. */
export const CHART_WIDTH = WIDTH - 2 * EDGE;

function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
