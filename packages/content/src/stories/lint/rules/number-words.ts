import type { StoryLanguage } from '../../language.ts';

type ByLanguage = Readonly<Record<StoryLanguage, string>>;

/** What joins two words of a number: a space, or any short stroke. */
export const HYPHEN = '[ \\-\\u2010-\\u2013]';

const EN_TO_NINE = 'one|two|three|four|five|six|seven|eight|nine';
const EN_TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const EN_LARGER = `(?:${EN_TENS})(?:${HYPHEN}(?:${EN_TO_NINE}))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|hundred|thousand`;

const FR_TO_SIXTEEN =
  'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize';
const FR_TENS = `vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|quatre${HYPHEN}vingts?`;
const FR_LARGER = `(?:${FR_TENS})(?:(?:${HYPHEN}et)?${HYPHEN}(?:dix${HYPHEN}(?:sept|huit|neuf)|${FR_TO_SIXTEEN}))?|dix${HYPHEN}(?:sept|huit|neuf)|cents?|mille`;

const ES_TO_NINE = 'un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve';
const ES_LARGER = `(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y (?:${ES_TO_NINE}))?|veinte|veinti(?:un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|diez|once|doce|trece|catorce|quince|dieci(?:seis|siete|ocho|nueve)|cien|cientos?|(?:dos|tres|cuatro|seis|ocho)cient[oa]s|quinient[oa]s|(?:sete|nove)cient[oa]s|mil`;

const AR_TO_TEN = '(?:ثلاث|أربع|خمس|ست|سبع|تسع|عشر)ة?|ثماني?|ثمانية';
const AR_LARGER = `(?:${AR_TO_TEN}) عشرة?|[أإا]ح(?:د|دى) عشرة?|اثن(?:ا|ي|تا|تي) عشرة?|(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)|(?:ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)?(?:مئة|مائة)|مئت(?:ان|ين|ا|ي)|ألف(?:ا|ان|ين)?`;

/** Numbers in words from three on, as patterns. */
export const FROM_THREE: ByLanguage = {
  en: `(?:${EN_LARGER}|three|four|five|six|seven|eight|nine)`,
  fr: `(?:${FR_LARGER}|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize)`,
  es: `(?:${ES_LARGER}|tres|cuatro|cinco|seis|siete|ocho|nueve)`,
  ar: `(?:${AR_LARGER}|${AR_TO_TEN})`,
};

/** Numbers in words from one on, as patterns. */
export const FROM_ONE: ByLanguage = {
  en: `(?:${EN_LARGER}|${EN_TO_NINE})`,
  fr: `(?:${FR_LARGER}|${FR_TO_SIXTEEN})`,
  es: `(?:${ES_LARGER}|${ES_TO_NINE})`,
  ar: `(?:${AR_LARGER}|${AR_TO_TEN}|واحدة?|اثن(?:ان|ين|تان|تين))`,
};

/** Numbers in words from two on: what a share can be of. */
export const FROM_TWO: ByLanguage = {
  en: `(?:two|${FROM_THREE.en})`,
  fr: `(?:deux|${FROM_THREE.fr})`,
  es: `(?:dos|${FROM_THREE.es})`,
  ar: `(?:اثن(?:ان|ين|تان|تين)|${FROM_THREE.ar})`,
};
