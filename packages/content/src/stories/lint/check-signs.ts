import type { Hit } from './check-words.ts';
import type { Passage } from './passage.ts';

/** Digits that were typed and are not allowed where they stand. */
export const typedDigits = ({ text, isAllowed }: Passage): readonly Hit[] =>
  [...text.matchAll(/\p{N}+/gu)].flatMap(({ index, 0: digits }) =>
    isAllowed[index] === true ? [] : [{ code: 'TYPED_DIGIT', at: index, length: digits.length }],
  );

/** Signs that say a share without what it is of. */
export const percentSigns = ({ text }: Passage): readonly Hit[] =>
  [...text.matchAll(/[%٪‰﹪％]/gu)].map(({ index }) => ({
    code: 'NUMBER_WITHOUT_N',
    at: index,
    length: 1,
  }));

export const exclamations = ({ text }: Passage): readonly Hit[] =>
  [...text.matchAll(/[!¡！‼]+/gu)].map(({ index, 0: found }) => ({
    code: 'EXCLAMATION',
    at: index,
    length: found.length,
  }));
