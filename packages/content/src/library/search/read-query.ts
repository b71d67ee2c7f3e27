import { conceptsIn } from './concept-finder.ts';
import { tokensOf } from './tokens.ts';
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

/** Words longer than this are not looked for; queries longer than this are cut. */
const LONGEST_WORD = 40;
const MOST_WORDS = 16;

/** How much a word that only begins like the typed one counts. */
const BEGINNING = 0.5;
const SHORTEST_BEGINNING = 3;
const MOST_BEGINNINGS = 8;

/** A word beside its concept, so that the very word ranks before its synonyms. */
const BESIDE_CONCEPT = 0.5;

/** How many slips a word may have: short words are other words after one. */
const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** What a query asks for: words, words they may be the beginning of, slips put right, and concepts. */
export function readQuery(text: string, vocabulary: Vocabulary): ReadQuery {
  const corrections: Correction[] = [];
  const tokens = tokensOf(text).slice(0, MOST_WORDS);
  const read = tokens.map(({ word: whole, stem: typed }, at) => {
    const [word, stem] = [whole.slice(0, LONGEST_WORD), typed.slice(0, LONGEST_WORD)];
    const known = vocabulary.has(stem);
    const last = at === tokens.length - 1;
    const beginnings =
      (last || !known) && word.length >= SHORTEST_BEGINNING
        ? vocabulary.beginning(stem, MOST_BEGINNINGS).filter((one) => one !== stem)
        : [];
    if (known || beginnings.length > 0) return { stem, beginnings };
    const [near] = vocabulary.near(stem, slipsIn(stem), 1);
    if (near === undefined) return { stem, beginnings };
    corrections.push({ from: word, to: near.word });
    return { stem: near.word, beginnings };
  });
  const found = conceptsIn(read.map(({ stem }) => stem));
  const units: Unit[] = [];
  for (let at = 0; at < read.length; ) {
    const here = found.find(({ from }) => from === at);
    const length = here?.length ?? 1;
    const concepts = here?.concepts ?? [];
    const own = concepts.length > 0 ? BESIDE_CONCEPT : 1;
    units.push({
      concepts,
      words: read
        .slice(at, at + length)
        .flatMap(({ stem, beginnings }) => [
          { stem, weight: own / length },
          ...beginnings.map((one) => ({ stem: one, weight: (own * BEGINNING) / length })),
        ]),
    });
    at += length;
  }
  return { units, corrections };
}
