import type { Language } from '../../guidance/index.ts';
import type { MeasureWords } from '../words.ts';
import type { Fact } from './holds.ts';
import { INDICATORS } from './indicators.ts';
import type { Reason, Suggestion } from './suggest.ts';

const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Digits are the same in every language, so that plans can be compared. */
const number = (value: number, language: Language, digits = 0): string =>
  new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumFractionDigits: digits }).format(value);

/** A reason in words: what the rule says, and then each thing it was applied to, with its source. */
export const reasonText = ({ rule, facts }: Reason, words: MeasureWords): string =>
  [words.rules[rule], ...factTexts(facts, words)].join(' ');

/** All reasons of a suggestion, and the laws that have to be settled first. */
export function suggestionText(
  { because, first }: Suggestion,
  words: MeasureWords,
): readonly string[] {
  const { comma, first: sentence } = words.sentences;
  const laws = first.map((law) => words.laws[law]).join(comma);
  return [
    ...because.map((one) => reasonText(one, words)),
    ...(first.length === 0 ? [] : [fill(sentence, { laws })]),
  ];
}

/** Numbers one by one; blanks of one reason together. */
function factTexts(facts: readonly Fact[], words: MeasureWords): readonly string[] {
  const { sentences, blanks } = words;
  const known = facts.flatMap((fact) => knownText(fact, words));
  const reasons = new Map<string, string[]>();
  for (const fact of facts) {
    if (!('reason' in fact)) continue;
    const named = reasons.get(fact.reason) ?? [];
    reasons.set(fact.reason, [...named, nameOf(fact, words)]);
  }
  const blank = [...reasons].map(([reason, named]) =>
    fill(sentences.blank, {
      what: named.join(sentences.comma),
      reason: blanks[reason as keyof typeof blanks],
    }),
  );
  return [...known, ...blank];
}

function knownText(fact: Fact, words: MeasureWords): readonly string[] {
  const { sentences, language } = words;
  switch (fact.kind) {
    case 'share': {
      const { share, low, high, n, year, source } = fact.told;
      const hundred = (value: number) => number(100 * value, language);
      return [
        fill(sentences.share, {
          share: words.shares[fact.share],
          many: hundred(share),
          low: hundred(low),
          high: hundred(high),
          n: number(n, language),
          source,
          year: String(year),
        }),
      ];
    }
    case 'indicator': {
      const { value, year, source } = fact.told;
      const unit = words.units[INDICATORS[fact.indicator].unit];
      return [
        fill(sentences.indicator, {
          indicator: words.indicators[fact.indicator],
          value: fill(unit, { value: number(value, language, 1) }),
          source,
          year: String(year),
        }),
      ];
    }
    case 'law': {
      const { kind, year, source } = fact.told;
      const sentence = kind === 'present' ? sentences.lawPresent : sentences.lawAbsent;
      return [fill(sentence, { law: words.laws[fact.law], source, year: String(year) })];
    }
    default:
      return [];
  }
}

function nameOf(fact: Fact, { shares, indicators, laws }: MeasureWords): string {
  if ('share' in fact) return shares[fact.share];
  if ('indicator' in fact) return indicators[fact.indicator];
  return laws[fact.law];
}
