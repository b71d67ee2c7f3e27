import { rhoOf } from '../protect/budget.ts';
import type { PairMask } from '../protect/source.ts';
import { tierFor } from '../protect/tier.ts';
import type { SecureBits } from '../random/bits.ts';
import { uniformBelow } from '../random/uniform.ts';
import { draw, type People, peopleOf, pick } from './people.ts';

/** Made-up people, so that an attack can be marked right or wrong without looking at a real one. */
export interface Surrogate {
  /** Drawn from released rows, and in the data of the surrogate release. */
  readonly members: People;
  /** Drawn in the same way, and not in its data. */
  readonly control: People;
  /** What everybody may know of the population: released rows. */
  readonly reference: People;
  /** Strangers with answers drawn at random; a coin decides who is in the data. */
  readonly canaries: People;
  readonly present: Uint8Array;
  /** More strangers, for the later of two releases. */
  readonly newcomers: People;
  readonly came: Uint8Array;
  /** Strangers of whom several share one whole record each; none unless shared records are published. */
  readonly crowds: People;
}

const MEMBERS = 2_000;
const CANARIES_PRESENT = 500;
/** Records that strangers share, by numbers of people around that from which one is published. */
const [FEWEST_CROWDS, MOST_CROWDS] = [12, 80];
const [SMALLEST_CROWD, LARGEST_CROWD] = [0.9, 1.6];
/** However few ways there are to tell strangers apart. */
const FEWEST_PRESENT = 25;
const NEWCOMERS = 500;
const REFERENCE = 20_000;
/** How far above the smallest file for records the surrogate file is, for coins and noise. */
const ROOM = 1.2;
const MOST_PEOPLE = 1e7;

/** The fewest people of whom records are published under `rho`; Infinity when there is no such number. */
export function fewestForRecords(rho: number, columns: number): number {
  const sd = Math.sqrt(1 / (2 * rhoOf('count', rho)));
  const enough = (people: number) => tierFor(people, sd, rho, columns).kind === 'full';
  if (!enough(MOST_PEOPLE)) return Number.POSITIVE_INFINITY;
  let [low, high] = [0, MOST_PEOPLE];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * A surrogate population from released rows and the codebook alone. Half of the people are members,
 * half control, at most 2,000 each unless the promise needs more for records; never more than the
 * release itself holds. As many strangers join as are needed for the tier of the release, and, where
 * records shared by about `sharedFrom` people are published, some who share theirs.
 */
export function surrogateFrom(
  released: readonly Uint16Array[],
  sizes: readonly number[],
  rho: number,
  masks: readonly PairMask[],
  bits: SecureBits,
  sharedFrom?: number,
): Surrogate {
  const rows = peopleOf(released);
  const fewest = Math.min(Math.ceil(ROOM * fewestForRecords(rho, sizes.length)), MOST_PEOPLE);
  const members = Math.min(rows.count >> 1, Math.max(MEMBERS, fewest - CANARIES_PRESENT));
  const room = Math.max(FEWEST_PRESENT, Math.floor(freedomOf(sizes) / 4));
  const strangers = Math.max(Math.min(CANARIES_PRESENT, members, room), fewest - members);
  const places = draw(bits, rows.count, 2 * members);
  return {
    members: pick(rows, places.subarray(0, members)),
    control: pick(rows, places.subarray(members)),
    reference: pick(rows, draw(bits, rows.count, REFERENCE)),
    canaries: strangersFor(2 * strangers, sizes, masks, bits),
    present: coins(2 * strangers, bits),
    newcomers: strangersFor(NEWCOMERS, sizes, masks, bits),
    came: coins(NEWCOMERS, bits),
    crowds: crowdsAround(sharedFrom, members, (count) => strangersFor(count, sizes, masks, bits)),
  };
}

/** Strangers in crowds of a little fewer than `sharedFrom` people, of half as many more, and between. */
function crowdsAround(
  sharedFrom: number | undefined,
  members: number,
  strangers: (count: number) => People,
): People {
  if (sharedFrom === undefined) return strangers(0);
  const mean = (sharedFrom * (SMALLEST_CROWD + LARGEST_CROWD)) / 2;
  const room = Math.floor(members / mean);
  const crowds = Math.max(FEWEST_CROWDS, Math.min(MOST_CROWDS, room));
  const places = Array.from({ length: crowds }, (_, crowd) => {
    const times = SMALLEST_CROWD + ((LARGEST_CROWD - SMALLEST_CROWD) * crowd) / (crowds - 1);
    return Array<number>(Math.ceil(times * sharedFrom)).fill(crowd);
  });
  return pick(strangers(crowds), places.flat());
}

/** In how many ways all one- and two-way tables together can differ: more strangers look alike. */
function freedomOf(sizes: readonly number[]): number {
  const free = sizes.map((size) => size - 1);
  const sum = free.reduce((a, b) => a + b, 0);
  const squares = free.reduce((a, b) => a + b * b, 0);
  return 1 + sum + (sum * sum - squares) / 2;
}

/** Who is there, by their coins. */
export const placesOf = (coins: Uint8Array): readonly number[] =>
  [...coins.keys()].filter((i) => coins[i] === 1);

const coins = (count: number, bits: SecureBits) =>
  Uint8Array.from({ length: count }, () => bits.next() & 1);

/** Attempts at a stranger who breaks no hard rule; the last one is taken as it is. */
const ATTEMPTS = 50;

function strangersFor(
  count: number,
  sizes: readonly number[],
  masks: readonly PairMask[],
  bits: SecureBits,
): People {
  const columns = sizes.map(() => new Uint16Array(count));
  for (let person = 0; person < count; person++) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const codes = sizes.map((size) => uniformBelow(bits, size));
      codes.forEach((code, column) => {
        (columns[column] as Uint16Array)[person] = code;
      });
      const possible = masks.every(({ clique: [i, j], mask }) => {
        const [a, b] = [i as number, j as number];
        return mask[(codes[a] as number) * (sizes[b] as number) + (codes[b] as number)] !== 0;
      });
      if (possible) break;
    }
  }
  return { count, columns };
}
