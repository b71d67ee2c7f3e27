import { SYNONYMS } from './synonyms/index.ts';
import { stemsOf } from './tokens.ts';

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

const ROOT: Node = (() => {
  const root = node();
  for (const [concept, words] of Object.entries(SYNONYMS))
    for (const phrase of words.split('|')) {
      let at = root;
      for (const stem of stemsOf(phrase)) {
        const next = at.next.get(stem) ?? node();
        at.next.set(stem, next);
        at = next;
      }
      if (at !== root && !at.concepts.includes(concept)) at.concepts.push(concept);
    }
  return root;
})();

/** Every word that stands in the dictionary, as it is looked up. */
export const DICTIONARY_STEMS: ReadonlySet<string> = new Set(
  Object.values(SYNONYMS).flatMap((words) => [...stemsOf(words)]),
);

/** All concepts in a list of words, the longest at each place first. */
export function conceptsIn(stems: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (let from = 0; from < stems.length; from++) {
    const here: Found[] = [];
    let at: Node | undefined = ROOT;
    for (let length = 1; from + length <= stems.length; length++) {
      at = at.next.get(stems[from + length - 1] ?? '');
      if (at === undefined) break;
      if (at.concepts.length > 0) here.unshift({ concepts: at.concepts, from, length });
    }
    found.push(...here);
  }
  return found;
}
