import { SYNONYMS } from './synonyms/index.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Concepts that stand in words, from one word to another. */
export interface Found {
  readonly concepts: readonly string[];
  readonly from: number;
  readonly length: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly concepts: string[];
}

const node = (): Node => ({ next: new Map(), concepts: [] });

function learn(root: Node, stems: readonly string[], concept: string): void {
  let at = root;
  for (const stem of stems) {
    const next = at.next.get(stem) ?? node();
    at.next.set(stem, next);
    at = next;
  }
  if (at !== root && !at.concepts.includes(concept)) at.concepts.push(concept);
}

const phrasesOf = (words: string) => words.split('|').map((phrase) => tokensOf(phrase));

/**
 * Every phrase of the dictionary, word by word. Without its stop words a phrase is learnt too, as long
 * as two words are left: "en ligne" is online, "ligne" is not.
 */
const ROOT: Node = (() => {
  const root = node();
  for (const [concept, words] of Object.entries(SYNONYMS))
    for (const phrase of phrasesOf(words)) {
      const heavy = phrase.filter(({ stop }) => !stop);
      learn(root, stemsOf(phrase), concept);
      if (heavy.length > 1) learn(root, stemsOf(heavy), concept);
    }
  return root;
})();

function stemsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ stem }) => stem);
}

/** Every word that stands in the dictionary, as it is looked up. */
export const DICTIONARY_STEMS: ReadonlySet<string> = new Set(
  Object.values(SYNONYMS).flatMap((words) =>
    phrasesOf(words).flatMap((phrase) => phrase.flatMap(({ stop, stem }) => (stop ? [] : [stem]))),
  ),
);

/** All concepts in a list of words, the longest at each place first. Stop words may stand in between. */
export function conceptsIn(tokens: readonly Pick<Token, 'stem' | 'stop'>[]): readonly Found[] {
  const found: Found[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const here: Found[] = [];
    let at = ROOT;
    for (let length = 1; from + length <= tokens.length; length++) {
      const token = tokens[from + length - 1];
      const next = at.next.get(token?.stem ?? '');
      if (next === undefined && token?.stop === true && at !== ROOT) continue;
      if (next === undefined) break;
      at = next;
      if (at.concepts.length > 0) here.unshift({ concepts: at.concepts, from, length });
    }
    found.push(...here);
  }
  return found;
}
