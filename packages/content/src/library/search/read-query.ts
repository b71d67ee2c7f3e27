import { conceptsIn } from './concept-finder.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a query that nothing is called, and what was looked for instead. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** One thing that is looked for: a word, or a phrase that means a concept. */
export interface Unit {
  readonly concepts: readonly string[];
  /** Words to look up, with how much each counts. */
  readonly words: readonly { readonly stem: string; readonly weight: number }[];
}

export interface ReadQuery {
  readonly units: readonly Unit[];
  readonly corrections: readonly Correction[];
}

/** Words longer than this are cut, and so are queries. */
const LONGEST_WORD = 40;
const MOST_WORDS = 24;

/** How much a word that only begins like the typed one counts. */
const BEGINNING = 0.5;
const SHORTEST_BEGINNING = 3;
const MOST_BEGINNINGS = 8;

/** A word beside its concept, so that the very word ranks before its synonyms. */
const BESIDE_CONCEPT = 0.4;

/** How many slips a word may have: a short word is another word after one. */
const slipsIn = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

interface ReadWord extends Pick<Token, 'stem' | 'stop'> {
  readonly beginnings: readonly string[];
  readonly correction?: Correction;
}

/** What Arabic writes together with the word behind it: and, then, in, for, like. */
const JOINED = /^[وفبلك](?=\p{Script=Arabic}{3})/u;

function readWord({ word, stem: typed, stop }: Token, last: boolean, words: Vocabulary): ReadWord {
  const whole = typed.slice(0, LONGEST_WORD);
  const apart = whole.replace(JOINED, '');
  const stem = words.uses(apart) > words.uses(whole) ? apart : whole;
  if (stop) return { stem, stop, beginnings: [] };
  const known = words.has(stem);
  const beginnings =
    (last || !known) && stem.length >= SHORTEST_BEGINNING
      ? words.beginning(stem, MOST_BEGINNINGS).filter((one) => one !== stem)
      : [];
  if (known || beginnings.length > 0) return { stem, stop, beginnings };
  const [near] = words.near(stem, slipsIn(stem), 1);
  if (near === undefined) return { stem, stop, beginnings };
  const correction = { from: word.slice(0, LONGEST_WORD), to: near.word };
  return { stem: near.word, stop, beginnings, correction };
}

function unitOf(read: readonly ReadWord[], concepts: readonly string[]): Unit {
  const heavy = read.filter(({ stop }) => !stop);
  const own = (concepts.length > 0 ? BESIDE_CONCEPT : 1) / Math.max(1, heavy.length);
  const words = heavy.flatMap(({ stem, beginnings }) => [
    { stem, weight: own },
    ...beginnings.map((one) => ({ stem: one, weight: own * BEGINNING })),
  ]);
  return { concepts, words };
}

/** What a query asks for: words, words they may be the beginning of, slips put right, and concepts. */
export function readQuery(text: string, vocabulary: Vocabulary): ReadQuery {
  const tokens = tokensOf(text).slice(0, MOST_WORDS);
  const read = tokens.map((token, at) => readWord(token, at === tokens.length - 1, vocabulary));
  const found = conceptsIn(read);
  const units: Unit[] = [];
  for (let at = 0; at < read.length; ) {
    const here = found.find(({ from }) => from === at);
    const length = here?.length ?? 1;
    if (here !== undefined || read[at]?.stop === false)
      units.push(unitOf(read.slice(at, at + length), here?.concepts ?? []));
    at += length;
  }
  return {
    units,
    corrections: read.flatMap(({ correction }) => (correction === undefined ? [] : [correction])),
  };
}
