import type { WordRule } from '../word-rule.ts';

/** Words that speak of detections as if they were all that happens. */
export const PREVALENCE: WordRule = {
  code: 'PREVALENCE',
  words: {
    en: [
      'prevalen(?:ce|t)',
      'incidence',
      'epidemic',
      'widespread',
      'rates? of (?:child |human )?(?:trafficking|exploitation|slavery)',
      'trafficking rates?',
      '(?:trafficking|exploitation|slavery) (?:is|are|was|has been|keeps?) (?:\\p{L}+ )?(?:rising|growing|increasing|falling|declining|common|rare|spreading|on the rise)',
      '(?:trafficking|exploitation|slavery) (?:rises|rose|grows|grew|increases|increased|falls|fell|declines|declined|spreads)',
      '(?:more|fewer) (?:children|people|girls|boys) (?:are|were) (?:being )?(?:trafficked|exploited)',
    ],
    fr: [
      'prevalences?',
      'incidences?',
      'epidemies?',
      'taux (?:de|de la) (?:traite|exploitation)',
      '(?:traite|exploitation)(?: des? \\p{L}+)? (?:augmente|progresse|recule|diminue|baisse|croit|se repand|est frequente|est rare|est repandue)',
      "(?:plus|moins) d'enfants (?:sont|etaient) (?:victimes|exploites)",
      'repandue?s?',
    ],
    es: [
      'prevalencias?',
      'incidencias?',
      'epidemias?',
      'tasas? de (?:trata|explotacion)',
      '(?:trata|explotacion)(?: de \\p{L}+)? (?:aumenta|aumento|crece|crecio|disminuye|disminuyo|baja|se extiende|es frecuente|es rara|esta extendida)',
      '(?:mas|menos) (?:ninos|ninas|personas) (?:son|fueron) (?:victimas|explotad[oa]s)',
      'extendid[oa]s?',
    ],
    ar: [
      'انتشار(?:ه|ها)?',
      '[ين]نتشر',
      'تنتشر',
      'منتشر(?:ة)?',
      'معدل(?:ات)? (?:الاتجار|الاستغلال|الحدوث)',
      '(?:ازدياد|تزايد|انخفاض|تراجع|ارتفاع) (?:الاتجار|الاستغلال|حالات الاتجار)',
      '(?:[يت]زداد|[يت]تزايد|[يت]نخفض|[يت]تراجع) (?:الاتجار|الاستغلال)',
      'وباء',
    ],
  },
};
