/**
 * How often intervals from several synthetic files of one release hold the share of the records, by
 * the number of columns and by how far a cell stands out of the noise.
 *
 *     npx tsx --conditions=@tessera/source bench/draws.ts [releases] [files] [people] [epsilon] [sizes]
 */
import { combineDraws } from '@tessera/insight';
import { type ProtectedFull, protect, rhoDown } from '@tessera/privacy';
import { seededBits } from '@tessera/privacy/testing';
import { arraySource } from '../packages/privacy/src/protect/array-source.fixture.ts';

const [, , ...asked] = process.argv;
const [releases = 200, files = 5, people = 3_000, epsilon = 1] = asked.slice(0, 4).map(Number);
const SIZES = (asked[4] ?? '3,4,2,5,2').split(',').map(Number);
/** A cell of so many standard deviations of its noise, or more, stands out. */
const STANDS_OUT = 3;

const kindOf = (share: number, least: number) =>
  share === 0 ? 'nobody' : share < least ? 'within noise' : 'stands out';

/** A number from 0 to 1 that looks like chance and is always the same. */
function mixed(person: number, draw: number): number {
  let key = Math.imul(person * 16 + draw + 1, 0x9e3779b1);
  key = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35);
  return ((key ^ (key >>> 16)) >>> 0) / 2 ** 32;
}

/** People whose answers lean on the one before. */
const records = Array.from({ length: people }, (_, person) => {
  const answers: number[] = [];
  SIZES.forEach((size, c) => {
    const before = answers[c - 1];
    const own = Math.floor(size * mixed(person, c) ** 2);
    const copies = before !== undefined && mixed(person, c + SIZES.length) < 0.5;
    answers.push(copies ? Math.min(size - 1, before) : own);
  });
  return answers;
});

type Columns = readonly Uint16Array[];

const cliquesOf = (length: number, from = 0): readonly (readonly number[])[] =>
  length === 0
    ? [[]]
    : SIZES.flatMap((_, c) =>
        c < from ? [] : cliquesOf(length - 1, c + 1).map((rest) => [c, ...rest]),
      );

function sharesOf(rows: Columns, clique: readonly number[]): Float64Array {
  const count = rows[0]?.length ?? 0;
  const shares = new Float64Array(clique.reduce((cells, c) => cells * (SIZES[c] as number), 1));
  for (let row = 0; row < count; row++) {
    const cell = clique.reduce(
      (at, c) => at * (SIZES[c] as number) + (rows[c]?.[row] as number),
      0,
    );
    shares[cell] = (shares[cell] as number) + 1 / count;
  }
  return shares;
}

/** The standard deviation of the noise of a cell, in people; for three columns that of their pairs. */
function noiseOf({ estimates }: ProtectedFull, clique: readonly number[]): number {
  const [i, j] = clique as [number, number?];
  return Math.sqrt((j === undefined ? estimates.column(i) : estimates.pair(i, j)).variance);
}

const columns = SIZES.map((_, c) => Uint16Array.from(records, (one) => one[c] as number));
const tallies = new Map<string, { held: number; all: number; width: number }>();
for (let run = 1; run <= releases; run++) {
  const plan = { rho: rhoDown(epsilon, 1e-6), masks: [], headline: [], groups: [] };
  const released = await protect(arraySource(records, SIZES), plan, { bits: seededBits(run) });
  if (released.tier !== 'full') throw new Error('too few people for records');
  const drawn: Columns[] = [];
  while (drawn.length < files) drawn.push(await released.drawAgain());
  for (const clique of [1, 2, 3].flatMap((length) => cliquesOf(length))) {
    const least = (STANDS_OUT * noiseOf(released, clique)) / people;
    const each = drawn.map((rows) => sharesOf(rows, clique));
    sharesOf(columns, clique).forEach((share, cell) => {
      const { low, high } = combineDraws(each.map((shares) => shares[cell] as number));
      const key = `${clique.length} column(s), ${kindOf(share, least)}`;
      const tally = tallies.get(key) ?? { held: 0, all: 0, width: 0 };
      tally.all += 1;
      tally.width += (high - low) * people;
      if (low <= share && share <= high) tally.held += 1;
      tallies.set(key, tally);
    });
  }
}

console.log(`${releases} releases of ${people} people, epsilon ${epsilon}, ${files} files each`);
for (const [key, { held, all, width }] of [...tallies].sort()) {
  const percent = ((100 * held) / all).toFixed(1);
  console.log(`${key}: ${all} cells, ${percent} % held, ${(width / all).toFixed(0)} people wide`);
}
