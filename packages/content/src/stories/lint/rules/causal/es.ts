const ES_PEOPLE =
  'a (?:los |las |much[oa]s |est[oa]s |es[oa]s |sus |tant[oa]s )?(?:nin[oa]s|personas|menores|familias|mujeres|hombres|adult[oa]s|padres|victimas|migrantes|adolescentes|jovenes|chic[oa]s|muchach[oa]s)';
const DIFFERENCES =
  '(?:diferencias?|brechas?|aumento|alza|subida|caida|bajada|descenso|cambios?|tendencias?)';

/** Words that say that one thing makes another, in Spanish. */
export const CAUSAL_ES: readonly string[] = [
  '(?:a|por) causa de',
  'debid[oa]s? a',
  'por culpa de',
  'como (?:resultado|consecuencia)',
  'en consecuencia',
  'consecuencias? del?',
  '(?:el|un) (?:\\p{L}+ )?(?:resultado|fruto|producto) del?',
  '(?:es|son|era|eran|fue|fueron|sea) (?:\\p{L}+ )?(?:resultado|fruto|producto) del?',
  'contribu(?:ye|yen|yo|yeron|ia|ian|ir|yendo|ido) (?:a|al)',
  `explic(?:a|an|o|aron|aba|aban|ar) (?:la |el |las |los |esta |este |esa |ese |una |un )(?:\\p{L}+ )?${DIFFERENCES}`,
  'se explican? por',
  'explicad[oa]s? por',
  '(?:la|el) (?:\\p{L}+ )?(?:razon|motivo) (?:es|son|era|fue)(?! desconocid)',
  '(?:aument|increment|reduc|agrav|elev|disminu)\\p{L}* (?:el |los |su |sus )(?:riesgos?|probabilidad(?:es)?)',
  '(?:conduce|conducen|lleva|llevan|empuja|empujan) (?:a|al)(?! cabo)',
  '(?:causan|causo|causaron|causad[oa]s?)',
  'causa (?:la|el|las|los|una?)',
  '(?:la|una) causa del?',
  'causas (?:profundas|del?)',
  '(?:provoca|provocan|provoco|provocad[oa]s?|ocasiona|ocasionan|desencadena|desencadenan)',
  '(?:genera|generan|origina|originan) (?:la|el|las|los|mas|una?)',
  '(?:resulta|resultan|derivan?|proviene|provienen) (?:en|del?)',
  'da(?:n)? lugar a',
  'gracias a',
  '(?:impulsa|impulsan|impulsad[oa]s?)',
  'explica por que',
  'el (?:efecto|impacto) del?',
  `(?:oblig(?:ado|a|an|o|aron|aba|aban)|fuerzan?|forz(?:ado|o|aron|aba|aban)|empuj(?:ado|a|an|o|aron|aba|aban)|llev(?:o|aron)) ${ES_PEOPLE}`,
  `hacen? ${ES_PEOPLE}`,
];
