import type { WordRule } from '../word-rule.ts';

/** One number put together from several. */
export const COMPOSITE_SCORE: WordRule = {
  code: 'COMPOSITE_SCORE',
  words: {
    en: [
      'scor(?:es?|ed|ing)',
      'scorecards?',
      'ratings?',
      'composite',
      '(?:risk|vulnerability|trafficking|slavery|country) ind(?:ex|ices|exes)',
      'risk levels?',
    ],
    fr: [
      'scores?',
      'scorings?',
      'notes? (?:globale|globales|de risque)',
      'notations?',
      'composites?',
      'indices? (?:de (?:vulnerabilite|risque|traite)|du risque)',
      'niveaux? de risque',
    ],
    es: [
      'puntuacion(?:es)?',
      'puntajes?',
      'calificacion(?:es)? de (?:riesgo|los paises)',
      '(?:indices?|indicador|indicadores|medidas?) compuest[oa]s?',
      'indices? de (?:vulnerabilidad|riesgo|trata)',
      'nivel(?:es)? de riesgo',
    ],
    ar: [
      'مؤشر(?:ات)? (?:مركب|مركبة|الضعف|الهشاشة|الخطر|المخاطر|العبودية)',
      '(?:درجة|درجات|مستوى|مستويات|نقاط) (?:الخطر|المخاطر|الخطورة)',
      'تصنيف',
    ],
  },
};
