import { inkIn } from './ink-in.ts';
import { wrapped } from './wrapped.ts';

export interface FigureChart {
  readonly title: string;
  /** `undefined` where too few people are for a picture. */
  readonly svg: SVGElement | undefined;
  /** Below the picture, or in its place: why there is none, or what it has no room for; default: nothing. */
  readonly note?: string;
}

export interface Figure {
  /** Above the title, such as the question and whom it is about; default: nothing. */
  readonly kicker?: string;
  readonly title: string;
  /** Sentence, what it is of, source, caveats: everything that must travel with the picture. */
  readonly lines: readonly string[];
  readonly charts: readonly FigureChart[];
  /** Default: 1. */
  readonly columns?: number;
  readonly dir: 'ltr' | 'rtl';
}

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 760;
const EDGE = 24;
const GAP = 24;
const LINE = 22;
const CHARACTERS = 92;
/** A character above or below a picture is about so many times as wide as its letters are high. */
const CHARACTER = 8.5 / 15;
const FONTS = "'Noto Sans','Noto Sans Arabic',sans-serif";
const INNER = WIDTH - 2 * EDGE;

/** The width that a picture has in one of so many columns of the one that is saved. */
export const chartWidth = (columns: number): number => (INNER - (columns - 1) * GAP) / columns;

/** The width of a picture that has the whole of it. */
export const CHART_WIDTH = chartWidth(1);

/** One picture with its words inside, so that it cannot lose them on its way. */
export function figureSvg({
  kicker = '',
  title,
  lines,
  charts,
  columns = 1,
  dir,
}: Figure): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  let y = EDGE + 14;
  const write = (content: string, size: number, weight: number) => {
    for (const line of wrapped(content, Math.floor((CHARACTERS * 14) / size))) {
      svg.append(textOf(line, dir === 'rtl' ? WIDTH - EDGE : EDGE, y, { size, weight, dir }));
      y += Math.max(LINE, size * 1.3);
    }
  };
  if (kicker !== '') write(kicker, 14, 400);
  y += 6;
  write(title, 22, 650);
  y += 6;
  y = place(svg, { charts, columns, dir }, y) + LINE;
  for (const line of lines) write(line, 14, 400);
  svg.setAttribute('xmlns', SVG);
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${y + EDGE}`);
  svg.setAttribute('width', String(WIDTH));
  svg.setAttribute('height', String(y + EDGE));
  svg.setAttribute('font-family', FONTS);
  const paper = document.createElementNS(SVG, 'rect');
  for (const [name, value] of [
    ['width', '100%'],
    ['height', '100%'],
    ['fill', 'var(--paper)'],
  ] as const) {
    paper.setAttribute(name, value);
  }
  svg.prepend(paper);
  inkIn(svg);
  return svg;
}

/** Puts the pictures into their columns below `top`; returns where the last one ends. */
function place(
  svg: SVGSVGElement,
  { charts, columns, dir }: Pick<Figure, 'charts' | 'dir'> & { readonly columns: number },
  top: number,
): number {
  const width = chartWidth(columns);
  const ends = Array.from({ length: columns }, () => top);
  for (const { title, svg: drawn, note = '' } of charts) {
    const column = ends.indexOf(Math.min(...ends));
    const across = (dir === 'rtl' ? columns - 1 - column : column) * (width + GAP);
    let y = ends[column] as number;
    const write = (text: string, size: number, weight: number) => {
      if (text === '') return;
      const x = EDGE + across + (dir === 'rtl' ? width : 0);
      for (const line of wrapped(text, Math.floor(width / (CHARACTER * size)))) {
        svg.append(textOf(line, x, y + 14, { size, weight, dir }));
        y += LINE;
      }
    };
    write(title, 15, 600);
    if (drawn !== undefined) {
      const inner = drawn.cloneNode(true) as SVGElement;
      inner.setAttribute('x', String(EDGE + across));
      inner.setAttribute('y', String(y));
      svg.append(inner);
      y += Number(inner.getAttribute('height') ?? 0);
    }
    write(note, 14, 400);
    ends[column] = y + 14;
  }
  return Math.max(...ends);
}

interface Hand {
  readonly size: number;
  readonly weight: number;
  readonly dir: 'ltr' | 'rtl';
}

function textOf(content: string, x: number, y: number, { size, weight, dir }: Hand): Element {
  const element = document.createElementNS(SVG, 'text');
  element.setAttribute('x', String(x));
  element.setAttribute('y', String(y));
  element.setAttribute('direction', dir);
  element.setAttribute('fill', 'var(--ink)');
  element.setAttribute('style', `font:${weight} ${size}px ${FONTS}`);
  element.textContent = content;
  return element;
}
