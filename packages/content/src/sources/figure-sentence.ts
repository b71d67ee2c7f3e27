import type { Row } from './row.ts';
import type { PartShares } from './shares.ts';
import { en } from './words/en/index.ts';
import { fill } from './words/fill.ts';
import { percent, whole } from './words/numbers.ts';
import type { SourceWords } from './words/words.ts';

/** The answer of a row with what it is of and how many are unknown; default: in English. */
export function figureSentence(row: Row, words: SourceWords = en): string {
  const parts = row.shares.map((one) => partTold(one, row, words));
  return `${parts.join(words.semicolon)}. ${ofWhom(row, words)}`;
}

function partTold({ part, ...told }: PartShares, row: Row, words: SourceWords): string {
  const { language, phrases, sentences } = words;
  const name = { part: phrases.parts[part] };
  const { people, published, ofKnown, ofEveryone } = told;
  if (people === undefined || ofKnown === undefined) {
    return fill(sentences.share, { ...name, share: precisely(published ?? 0, row, words) });
  }
  const counts = { ...name, people: whole(people, language) };
  if (ofEveryone === undefined || ofEveryone === ofKnown) {
    return fill(sentences.counted, { ...counts, share: percent(ofKnown, language) });
  }
  return fill(sentences.countedTwice, {
    ...counts,
    ofEveryone: percent(ofEveryone, language),
    ofKnown: percent(ofKnown, language),
  });
}

/** A published percentage as its source tells it: as a number, about that, or more than that. */
export function precisely(share: number, { answer }: Row, words: SourceWords): string {
  const text = { share: percent(share, words.language) };
  const { figure } = answer;
  switch (figure.kind === 'percent' ? figure.precision : undefined) {
    case 'about':
      return fill(words.sentences.about, text);
    case 'more-than':
      return fill(words.sentences.moreThan, text);
    case undefined:
      return text.share;
  }
}

function ofWhom({ source, answer, coverage, unknown }: Row, words: SourceWords): string {
  const { language, sentences } = words;
  const { known, everyone } = answer.figure;
  const { kind } = source.population;
  const rows = kind === 'synthetic-records';
  if (known === undefined) {
    const { people } = coverage;
    return [
      sentences.ofUntold,
      ...(people === undefined
        ? []
        : [fill(sentences.covers, { people: whole(people, language) })]),
    ].join(' ');
  }
  if (everyone === undefined || unknown === undefined) {
    const sentence = rows ? sentences.ofKnownRows : sentences.ofKnown;
    return fill(sentence, { known: whole(known, language) });
  }
  if (kind === 'everyone-estimated') {
    return fill(sentences.ofEstimate, { everyone: whole(everyone, language) });
  }
  return fill(rows ? sentences.ofRows : sentences.ofEveryone, {
    everyone: whole(everyone, language),
    known: whole(known, language),
    unknown: whole(unknown.people, language),
    share: percent(unknown.share, language),
  });
}
