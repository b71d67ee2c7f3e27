const FR_PEOPLE =
  "(?:les |des |ces |leurs |ses |d'|de (?:nombreux |nombreuses |jeunes )?|beaucoup d(?:e |'))(?:\\p{L}+ )?(?:enfants|personnes|filles|garcons|familles|femmes|hommes|adultes|parents|victimes|migrants|adolescents|adolescentes|jeunes)";
const DIFFERENCES =
  '(?:differences?|ecarts?|hausse|baisse|augmentation|diminution|recul|progression|evolution|changements?|tendances?)';

/** Words that say that one thing makes another, in French. */
export const CAUSAL_FR: readonly string[] = [
  "a cause d(?:e|es|u|'\\p{L}+)",
  "en raison d(?:e|es|u|'\\p{L}+)",
  "du fait d(?:e|es|u|'\\p{L}+)",
  '(?:conduit|conduisent|mene|menent|pousse|poussent|aboutit|aboutissent) (?:a|au|aux)',
  '(?:cause|causent|causait) (?:la|le|les|une?|des)',
  'causee?s? par',
  "(?:la|une) cause d(?:e|es|u|'\\p{L}+)",
  'causes profondes',
  '(?:dus?|due|dues) (?:a|au|aux)',
  '(?:provoque|provoquent|provoquee?s?|entraine|entrainent|engendre|engendrent|declenche|declenchent)',
  '(?:resulte|resultent|decoule|decoulent|provient|proviennent) d(?:e|es|u)',
  '(?:grace|suite) (?:a|au|aux)',
  "a l'origine d(?:e|es|u|'\\p{L}+)",
  'par suite de',
  "(?:le|un|du) (?:\\p{L}+ )?(?:resultat|fruit|produit) d(?:e|es|u|'\\p{L}+)",
  "consequences? d(?:e|es|u|'\\p{L}+)",
  'en consequence',
  'contribu(?:e|ent|ait|aient|a|erent|er|ant|ee?s?) (?:a|au|aux)',
  'y (?:a |ont )?contribu(?:e|ent|ait|aient)',
  `expliqu(?:e|ent|ait|aient|er|ant) (?:la |le |les |l'|cette |cet |ce |ces |une |un )${DIFFERENCES}`,
  "s'expliqu(?:e|ent|ait|aient) par",
  'expliquee?s? par',
  'la (?:\\p{L}+ )?raison (?:est|en est|pour laquelle)(?! (?:inconnue|pas))',
  '(?:augment|accroi|redui|aggrav|diminu)\\p{L}* (?:le |les |leur |leurs |son |ses )(?:risques?|chances?|probabilites?)',
  "sous l'effet d(?:e|es|u|'\\p{L}+)",
  "c'est pourquoi",
  'explique pourquoi',
  "l'(?:effet|impact) d(?:e|es|u)",
  '(?:force|forcent|oblige|obligent) (?:les enfants|des enfants|les personnes|les filles|les garcons|les familles)',
  `(?<!travail |travaux )(?:forc|oblig|contrai(?:n|gn))(?:e|es|ee|ees|ent|ait|aient|a|erent|t|ts) ${FR_PEOPLE}`,
  `pouss(?:e|ent|ait|aient|a|erent|es|ee|ees) ${FR_PEOPLE}`,
  `rend(?:ent)? ${FR_PEOPLE}`,
];
