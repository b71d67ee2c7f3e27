import * as Plot from '@observablehq/plot';
import { PRESENCES, type Presence } from '@tessera/content/countries';
import type { Canvas } from '../../../chart/canvas.ts';
import { addPatterns, hatch } from '../../../chart/patterns.ts';
import { readable } from '../../../chart/readable.ts';
import { reachOf } from './geometry.ts';
import { outlinesOf, type Topology } from './outlines-of.ts';
import { type Place, placesOf } from './places.ts';

export interface PresenceMap {
  readonly topology: Topology;
  /** What stands beside a place when it is pointed at. */
  readonly titleOf: (code: string) => string;
}

/** Width to height of the projection. */
const SHAPE = 2.05;
const DEGREES_AROUND = 360;
/** Pixels between two points of an outline. */
const NEAR = 0.5;
/** Pixels below which a place is drawn as a circle as well. */
const SMALL = 7;

const STRIPES = 'presence-stripes';

const fillOf = (presence: Presence, place: number): string =>
  ({ children: 'var(--people)', allAges: `url(#${STRIPES})`, nothing: hatch(place) })[presence];

const LINE = { stroke: 'var(--muted)', strokeWidth: 0.5, strokeLinejoin: 'round' } as const;

/** The world with what is published where: never how much. Each drawn place has its code in `data-code`. */
export function drawMap({ topology, titleOf }: PresenceMap, canvas: Canvas): SVGElement {
  const { width, place: at, label } = canvas;
  const perDegree = width / DEGREES_AROUND;
  const places = placesOf(outlinesOf(topology, NEAR / perDegree));
  const small = places.filter(
    ({ code, geometry }) => code !== undefined && reachOf(geometry) * perDegree < SMALL,
  );
  const of = (list: readonly Place[], presence: Place['presence']) =>
    list.filter((place) => place.presence === presence);
  const title = ({ code }: Place) => titleOf(code ?? '');
  const radius = Math.max(2.2, width / 320);
  const svg = Plot.plot({
    width,
    height: width / SHAPE,
    margin: 2,
    projection: { type: 'equal-earth', domain: { type: 'Sphere' } },
    style: { background: 'none', color: 'inherit', overflow: 'visible' },
    marks: [
      Plot.geo(of(places.filter(isShape), undefined), { fill: 'var(--raised)', ...LINE }),
      ...PRESENCES.map((presence) =>
        Plot.geo(of(places.filter(isShape), presence), {
          className: `land-${presence}`,
          fill: fillOf(presence, at),
          title,
          ...LINE,
        }),
      ),
      ...PRESENCES.map((presence) =>
        Plot.dot(
          of(small, presence),
          Plot.geoCentroid({
            className: `dot-${presence}`,
            geometry: (place: Place) => place.geometry,
            r: radius,
            fill: fillOf(presence, at),
            title,
            stroke: presence === 'nothing' ? 'var(--muted)' : 'var(--people)',
            strokeWidth: 1.2,
          }),
        ),
      ),
    ],
  });
  addPatterns(svg, at);
  addStripes(svg);
  for (const presence of PRESENCES) {
    mark(svg, `g.land-${presence}`, of(places.filter(isShape), presence));
    mark(svg, `g.dot-${presence}`, of(small, presence));
  }
  return readable(svg, label);
}

const isShape = ({ geometry }: Place): boolean => geometry.type !== 'Point';

/** Plot draws in the order of its data. */
function mark(svg: Element, group: string, places: readonly Place[]): void {
  const drawn = svg.querySelectorAll<SVGElement>(`${group} > *`);
  for (const [i, { code }] of places.entries()) {
    const element = drawn[i];
    if (element !== undefined && code !== undefined) element.dataset['code'] = code;
  }
}

/** Half of what is wanted: figures, but not for children. */
function addStripes(svg: Element): void {
  const namespace = 'http://www.w3.org/2000/svg';
  const pattern = document.createElementNS(namespace, 'pattern');
  const stripe = document.createElementNS(namespace, 'rect');
  const size = { width: '6', height: '6' };
  const attributes = { ...size, id: STRIPES, patternUnits: 'userSpaceOnUse' };
  for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, value);
  for (const [name, value] of Object.entries({ ...size, height: '3', fill: 'var(--people)' }))
    stripe.setAttribute(name, value);
  pattern.append(stripe);
  svg.querySelector('defs')?.append(pattern);
}
