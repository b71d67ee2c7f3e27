const ARABIC = /^\p{Script=Arabic}/u;
const ARTICLES = ['وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال'];
const ARABIC_ENDINGS = ['ات', 'ان', 'ون', 'ين', 'يه', 'ها', 'ه', 'ي'];

/** The least that is left of an Arabic word when its article or ending is taken off. */
const LEAST = 3;

/** A folded word without its article and ending, so that forms of a word meet; light and language-blind. */
export const stem = (word: string): string =>
  ARABIC.test(word) ? arabicStem(word) : latinStem(word);

function arabicStem(word: string): string {
  const article = ARTICLES.find((one) => word.startsWith(one) && word.length - one.length >= LEAST);
  const bare = article === undefined ? word : word.slice(article.length);
  const ending = ARABIC_ENDINGS.find(
    (one) => bare.endsWith(one) && bare.length - one.length >= LEAST,
  );
  return ending === undefined ? bare : bare.slice(0, -ending.length);
}

/** An English ending behind at least three letters with a vowel among them. */
const ENGLISH_ENDING = /^(\w*[aeiouy]\w+)(?:ing|ed)$/;
/** Letters that English doubles before such an ending; ll, ss and zz belong to the word. */
const DOUBLED = /([bdgmnprt])\1$/;

function latinStem(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('aux') && word.length > 4) return `${word.slice(0, -2)}l`;
  const single = /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
  const bare =
    single.length > 5 ? ENGLISH_ENDING.exec(single)?.[1]?.replace(DOUBLED, '$1') : undefined;
  const rest = bare !== undefined && bare.length > 2 ? bare : single;
  return rest.length > 3 && rest.endsWith('e') ? rest.slice(0, -1) : rest;
}
