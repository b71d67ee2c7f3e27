import type { StoryLanguage } from '../language.ts';
import { type Hit, hitsOf } from './check-words.ts';
import type { Folded } from './fold.ts';

const CODE = 'MINORS_FIRST';

const MINORS = {
  code: CODE,
  words: {
    en: ['minors?', 'underage'],
    fr: ['mineure?s?'],
    es: ['menores', 'menor de edad'],
    ar: ['قاصر(?:ين|ون|ات|ة)?', 'القصر'],
  },
} as const;

const CHILDREN = {
  code: CODE,
  words: {
    en: ['child(?:ren)?'],
    fr: ['enfants?', 'enfance'],
    es: ['nin[oa]s?', 'ninez', 'infancia'],
    ar: ['طفل(?:ة|ين|ان)?', 'اطفال', 'طفولة'],
  },
} as const;

/** Passage by passage, the words for minors that stand before the first word for children. */
export function minorsFirst(
  passages: readonly Folded[],
  language: StoryLanguage,
): readonly (readonly Hit[])[] {
  let isChildrenSaid = false;
  return passages.map((passage) => {
    if (isChildrenSaid) return [];
    const [child] = hitsOf(CHILDREN, passage, language);
    isChildrenSaid = child !== undefined;
    return hitsOf(MINORS, passage, language).filter(({ at }) => at < (child?.at ?? Infinity));
  });
}
