import * as Plot from '@observablehq/plot';
import type { Place } from '../explore/corridors.ts';
import { markKey } from '../explore/mark-key.ts';
import { type Canvas, LEAST_WIDTH, styleOf } from './canvas.ts';
import { COUNTRY_POINTS, type Point } from './country-points.ts';
import type { DrawnFlow } from './drawings.ts';
import { pointOf } from './place-point.ts';
import { nameMarks, readable } from './readable.ts';
import { mapHeight } from './sizes.ts';
import type { World } from './world.ts';

interface Line {
  readonly key: string;
  readonly share: number;
  readonly from: Point;
  readonly to: Point;
}

const MOST_NAMES = 8;
/** On less than that names would cover the map; the list below has them. */
const WIDE = 480;
/** The corners of what is drawn: no flow begins or ends in Antarctica. */
const CORNERS = {
  type: 'MultiPoint',
  coordinates: [
    [-168, -54],
    [-168, 76],
    [180, 76],
    [180, -54],
  ],
} as const;

const thickness = (share: number): number => 1.5 + 9 * Math.sqrt(share);

/** Flows between countries as quiet arrows, those within a country as rings; small states are dots. */
export function drawFlowMap(given: readonly DrawnFlow[], world: World, canvas: Canvas): SVGElement {
  const width = Math.max(LEAST_WIDTH, canvas.width);
  const flows = given.toSorted((a, b) => b.share - a.share);
  const lines = flows.flatMap(({ from, to, at, share }): readonly Line[] => {
    const [start, end] = [pointOf(from.code), pointOf(to.code)];
    return start === undefined || end === undefined
      ? []
      : [{ key: markKey(canvas.place, at), share, from: start, to: end }];
  });
  const isHome = ({ from, to }: Line) => from === to;
  const across = lines.filter((line) => !isHome(line));
  const home = lines.filter(isHome);
  const small = [...COUNTRY_POINTS.values()];
  const svg = Plot.plot({
    width,
    height: mapHeight(width),
    margin: 2,
    projection: { type: 'equal-earth', domain: CORNERS as never },
    style: { ...styleOf(canvas), direction: 'ltr' },
    marks: [
      Plot.geo(world.land, { fill: 'var(--hair)', fillOpacity: 0.7, className: 'land' }),
      Plot.dot(small, {
        x: ([longitude]: Point) => longitude,
        y: ([, latitude]: Point) => latitude,
        r: 1,
        fill: 'var(--hair)',
        className: 'places',
      }),
      Plot.geo(world.borders, { stroke: 'var(--paper)', strokeWidth: 0.75, className: 'borders' }),
      Plot.dot(home, {
        x: (line: Line) => line.from[0],
        y: (line: Line) => line.from[1],
        r: (line: Line) => 3 + 12 * Math.sqrt(line.share),
        fill: 'var(--people)',
        fillOpacity: 0.25,
        stroke: 'var(--people)',
        strokeWidth: 1.5,
        // Plot would put them into an order of its own, and marks are named in that of the data.
        sort: null,
        className: 'home',
      }),
      Plot.arrow(across, {
        x1: (line: Line) => line.from[0],
        y1: (line: Line) => line.from[1],
        x2: (line: Line) => line.to[0],
        y2: (line: Line) => line.to[1],
        bend: true,
        strokeWidth: (line: Line) => thickness(line.share),
        stroke: 'var(--people)',
        strokeOpacity: 0.8,
        headLength: 5,
        insetEnd: 2,
        className: 'flows',
      }),
      Plot.text(width < WIDE ? [] : namesOf(flows), {
        x: (named: Named) => named.point[0],
        y: (named: Named) => named.point[1],
        text: 'label',
        dy: -9,
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
        fontSize: 13,
        className: 'names',
      }),
    ],
    r: { type: 'identity' },
  });
  nameMarks(
    svg,
    'home',
    home.map(({ key }) => key),
  );
  nameMarks(
    svg,
    'flows',
    across.map(({ key }) => key),
  );
  return readable(svg, canvas.label);
}

interface Named {
  readonly label: string;
  readonly point: Point;
}

/** The places of the largest flows, without those that would be written over one another. */
function namesOf(flows: readonly DrawnFlow[]): readonly Named[] {
  const places: readonly Place[] = flows.flatMap(({ from, to }) => [from, to]);
  const named: Named[] = [];
  for (const { code, label } of places) {
    const point = pointOf(code);
    if (point === undefined || named.length >= MOST_NAMES) continue;
    const isNear = named.some(
      ({ point: [x, y] }) => Math.abs(x - point[0]) < 24 && Math.abs(y - point[1]) < 8,
    );
    if (!isNear) named.push({ label, point });
  }
  return named;
}
