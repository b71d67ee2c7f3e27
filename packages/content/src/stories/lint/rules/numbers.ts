import type { WordRule } from '../word-rule.ts';
import { FROM_ONE, FROM_THREE, FROM_TWO, HYPHEN } from './number-words.ts';
import { MANY_PEOPLE, PEOPLE } from './people.ts';

const EN_PART = 'third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth|hundredth';
const EN_SOME =
  'more|other|further|young|younger|older|small|little|adult|trafficked|exploited|unaccompanied|separated|migrant|new|different|of (?:the|these|those|them|our|their)';
const FR_PART = 'cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|douzieme|vingtieme|centieme';
const FR_SOME =
  "autres|jeunes|petite?s?|grande?s?|nouve(?:lles|aux)|des|de (?:ces|ses|leurs|nos)|d'entre (?:les|ces)";
const FR_ROUND = '(?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant)aines?';
const ES_PART = 'sexto|septimo|octavo|noveno|decimo';
const ES_SOME =
  'otr[oa]s|jovenes|pequen[oa]s|nuev[oa]s|de (?:l[oa]s|est[oa]s|es[oa]s|ell[oa]s|sus|nuestr[oa]s)';
const ES_ROUND = '(?:decena|quincena|veintena|treintena|cuarentena|cincuentena|centena)s?';
const ES_SHARE = '(?:tercera|cuarta|quinta|sexta|septima|octava|novena|decima)s? partes?';

/** Shares that are typed, so that nobody sees how many people they are of. */
export const NUMBER_WITHOUT_N: WordRule = {
  code: 'NUMBER_WITHOUT_N',
  words: {
    en: ['per ?cent(?:age)?s?', 'percentage points?'],
    fr: ['pour ?cents?', 'pourcentages?'],
    es: ['por ciento', 'porcentajes?'],
    ar: ['(?:في|ب)?ال?م(?:ئة|ائة)', 'مئوية'],
  },
};

/** Shares and sizes in words, and numbers in words where they count people. */
export const NUMBER_IN_WORDS: WordRule = {
  code: 'NUMBER_IN_WORDS',
  words: {
    en: [
      'half',
      `(?:one|two|three|four|five|six|seven|eight|nine)${HYPHEN}(?:${EN_PART})s?`,
      `an? (?:${EN_PART}) of`,
      `${FROM_THREE.en}(?: (?:${EN_SOME})){0,2} ${MANY_PEOPLE.en}`,
      `${FROM_ONE.en}(?: ${PEOPLE.en})? (?:in|out of|of|for) (?:every |each )${FROM_TWO.en}`,
      `${FROM_ONE.en}(?: ${PEOPLE.en})? (?:in|out of) ${FROM_TWO.en}`,
      `every (?:other|second|${EN_PART}) ${PEOPLE.en}`,
      '(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:two|three|four|five|ten|every)',
      'majority',
      'most (?:of|children|people|girls|boys|women|men|victims|records|rows|countries)',
      'mostly',
      'twice (?:as|the)',
      'double[ds]?',
      'triple[ds]?',
      '\\p{L}+ times (?:more|as|higher|larger)',
      'hundreds?',
      'thousands?',
      'millions?',
      'dozens?',
      '(?:nearly|almost) all',
    ],
    fr: [
      'moities?',
      `(?:deux|trois|quatre|cinq|six|sept|huit|neuf) (?:tiers|quarts?|(?:${FR_PART})s)`,
      `un (?:${FR_PART}) d(?:e|es|u|'\\p{L}+)`,
      `(?:le|un) (?:tiers|quart) (?:de |des |d'|de ces )${PEOPLE.fr}`,
      `${FROM_THREE.fr}(?: (?:${FR_SOME})){0,2} ${MANY_PEOPLE.fr}`,
      `${FR_ROUND} d(?:e |')${PEOPLE.fr}`,
      `${FROM_ONE.fr}(?: ${PEOPLE.fr}(?: \\p{L}+)?)? sur ${FROM_TWO.fr}`,
      "un tiers d(?:e|es|u|'\\p{L}+)",
      '(?:un|trois) quarts?',
      '(?:un|une) (?:cinquieme|dixieme)',
      '(?:un|une|deux|trois|quatre) \\p{L}+ sur (?:deux|trois|quatre|cinq|dix)',
      'majorite',
      'plupart',
      'deux fois (?:plus|moins)',
      '\\p{L}+ fois plus',
      'doubles?',
      'triples?',
      'centaines?',
      'milliers?',
      'millions?',
      'douzaines?',
      'presque (?:tous|toutes)',
    ],
    es: [
      'mitad(?:es)?',
      '(?:un|dos) tercios?',
      `(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve) (?:cuartos|quintos|(?:${ES_PART})s)`,
      `un (?:${ES_PART}) de (?:l[oa]s|tod[oa]s)`,
      `(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) ${ES_SHARE}`,
      `la ${ES_SHARE} de (?:l[oa]s|est[oa]s) ${PEOPLE.es}`,
      `${FROM_THREE.es}(?: (?:${ES_SOME})){0,2} ${MANY_PEOPLE.es}`,
      `${ES_ROUND} de ${PEOPLE.es}`,
      `(?:de|por|entre) cada ${FROM_TWO.es}`,
      '(?:un|tres) cuartos?',
      '(?:un|una) (?:quinto|decimo|quinta parte|decima parte)',
      '(?:un[oa]?|dos|tres|cuatro) de cada (?:dos|tres|cuatro|cinco|diez)',
      'mayoria',
      'mayor parte',
      '\\p{L}+ veces mas',
      'dobles?',
      'triples?',
      'centenares',
      'cientos',
      'miles',
      'millones',
      'docenas?',
      'casi (?:todos|todas)',
    ],
    ar: [
      'نصف',
      'ثلث(?:ي|ا|ان|ين)?',
      'أرباع',
      'أخماس',
      'أسداس',
      'أعشار',
      'سدس',
      `${FROM_THREE.ar}(?: من)?(?: هؤلاء)? (?:ال)?${MANY_PEOPLE.ar}`,
      `من (?:كل|أصل|بين كل) ${FROM_TWO.ar}`,
      'ربع',
      'غالبية',
      'اغلبية',
      'معظم',
      'اغلب',
      'ضعف(?:ي|ا)? (?:عدد|ما)',
      'اضعاف',
      'مئات',
      'الوف',
      'الاف',
      'ملايين',
      'مليون',
      'عشرات',
      'كل (?:الاطفال )?تقريبا',
    ],
  },
};
