import type { Composition, Covered, Difference, Sided, UnknownDiffers } from './difference.ts';
import type { Side } from './sides.ts';
import type { Spread } from './spread.ts';
import { en } from './words/en/index.ts';
import { fill } from './words/fill.ts';
import { counted, percent, whole } from './words/numbers.ts';
import { named } from './words/told.ts';
import type { SourceWords } from './words/words.ts';
import { yearsIn } from './years-in.ts';

/** One difference as a sentence, or two; default: in English. */
export function sentenceOf(difference: Difference, words: SourceWords = en): string {
  switch (difference.kind) {
    case 'unknown':
      return unknowns(difference, words);
    case 'composition':
      return composition(difference, words);
    default:
      return fill(words.sentences.differences[difference.kind], {
        sides: sidesIn(difference, words),
      });
  }
}

/** How far the answers lie apart; default: in English. */
export function spreadSentence({ part, low, high }: Spread, words: SourceWords = en): string {
  const { language, phrases, sentences } = words;
  return fill(sentences.spread, {
    part: phrases.parts[part],
    low: percent(low.share, language),
    lowLabel: named(low.label, words),
    high: percent(high.share, language),
    highLabel: named(high.label, words),
  });
}

function sidesIn(difference: Sided, words: SourceWords): string {
  const { phrases } = words;
  switch (difference.kind) {
    case 'definition':
      return listed(difference.sides, (one) => phrases.definitions[one], words);
    case 'population':
      return listed(difference.sides, (one) => phrases.populations[one], words);
    case 'detection':
      return listed(difference.sides, (one) => phrases.detections[one], words);
    case 'coverage':
      return listed(difference.sides, (one) => covered(one, words), words);
    case 'group':
      return listed(difference.sides, (one) => phrases.groups[one], words);
    case 'denominator':
      return listed(difference.sides, (one) => phrases.denominators[one], words);
    case 'counting':
      return listed(difference.sides, (one) => phrases.countings[one], words);
    case 'years':
      return listed(difference.sides, (one) => yearsIn(one, words), words);
    case 'standing':
      return listed(difference.sides, (one) => phrases.standings[one], words);
  }
}

function listed<Value>(
  sides: readonly Side<Value>[],
  phrase: (value: Value) => string,
  words: SourceWords,
): string {
  return sides
    .map(({ value, labels }) =>
      fill(words.sentences.side, { phrase: phrase(value), labels: namesIn(labels, words) }),
    )
    .join(words.semicolon);
}

const namesIn = (labels: readonly string[], words: SourceWords): string =>
  labels.map((label) => named(label, words)).join(words.comma);

function covered({ kind, countries }: Covered, words: SourceWords): string {
  if (countries === null || countries === 1) return words.phrases.coverages[kind];
  const plural = kind === 'one-region' ? words.countriesOfRegion : words.countries;
  return counted(countries, plural, words.language);
}

function unknowns({ told, untold }: UnknownDiffers, words: SourceWords): string {
  const { language, sentences } = words;
  const lines = told
    .filter(({ people }) => people > 0)
    .map(({ label, people, everyone, share }) =>
      fill(sentences.unknownTold, {
        label: named(label, words),
        people: whole(people, language),
        everyone: whole(everyone, language),
        share: percent(share, language),
      }),
    );
  return [
    fill(sentences.unknown, { told: lines.join(words.semicolon) }),
    ...(untold.length === 0 ? [] : [fill(sentences.untold, { labels: namesIn(untold, words) })]),
  ].join(' ');
}

function composition(difference: Composition, words: SourceWords): string {
  const { language, phrases, sentences } = words;
  const { label, part, share, slices, reversedIn } = difference;
  const told = slices.map((one) => `${named(one.where, words)} ${percent(one.share, language)}`);
  const turned = reversedIn.map((where) => named(where, words)).join(words.semicolon);
  return [
    fill(sentences.composition, {
      label: named(label, words),
      part: phrases.parts[part],
      share: percent(share, language),
      slices: told.join(words.semicolon),
    }),
    ...(turned === '' ? [] : [fill(sentences.reversed, { where: turned })]),
  ].join(' ');
}
