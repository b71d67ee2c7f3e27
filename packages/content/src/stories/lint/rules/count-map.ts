import type { WordRule } from '../word-rule.ts';

/** Maps of how many, without who was looking. */
export const COUNT_MAP: WordRule = {
  code: 'COUNT_MAP',
  words: {
    en: [
      '(?:heat ?)?maps? (?:of|showing|shows|with) (?:\\p{L}+ ){0,3}(?:victims|cases|detections|children|people|records)',
      'mapped (?:victims|cases|detections|children|people)',
      'heat ?maps?',
    ],
    fr: [
      "cartes? (?:des?|du|d'|montrant|avec) ?(?:\\p{L}+ ){0,3}(?:victimes|cas|detections|enfants|personnes)",
      'cartes? de chaleur',
      'cartographie des (?:victimes|cas|detections|enfants)',
    ],
    es: [
      'mapas? (?:de|con|que muestra) (?:\\p{L}+ ){0,3}(?:victimas|casos|detecciones|ninos|ninas|personas)',
      'mapas? de calor',
    ],
    ar: [
      '(?:خريطة|خرائط|خارطة) (?:\\p{L}+ ){0,2}(?:الضحايا|ضحايا|الحالات|حالات|الاطفال|اطفال|الاشخاص|حرارية)',
    ],
  },
  unless: {
    en: ['coverage', 'who (?:was|is|were) looking', 'who looked'],
    fr: ['couverture', 'qui (?:cherchait|cherche|regardait|a cherche)'],
    es: ['cobertura', 'quien(?:es)? (?:buscaba|buscaban|busca|miraba)'],
    ar: ['التغطية', 'تغطية', 'من كان [يت]بحث'],
  },
};
