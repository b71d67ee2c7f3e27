const EN_PEOPLE =
  '(?:child(?:ren)?|people|persons?|girls?|boys?|families|family|women|men|adults|parents|victims|migrants|refugees|adolescents|teenagers)';
const SOME = '(?:the|these|those|their|some|many|more|most|young|whole|other|poor)';
const DIFFERENCES =
  '(?:differences?|gaps?|rise|fall|increases?|decreases?|drop|growth|decline|changes?|trends?)';

/** Words that say that one thing makes another, in English. */
export const CAUSAL_EN: readonly string[] = [
  '(?:because|on account|by reason) of',
  'lead(?:s|ing)? to',
  'led to',
  'caus(?:es|ed|ing)',
  'cause of',
  'to cause',
  'root cause',
  'due to',
  'owing to',
  'thanks to',
  'drives',
  'driv(?:en|ing) (?:by|up|down)',
  'drove',
  'drivers? (?:of|behind)',
  'result(?:s|ed|ing)? (?:in|from)',
  'as a (?:result|consequence)',
  'consequences? of',
  '(?:a|the) (?:\\p{L}+ )?result of',
  '(?:is|are|was|were|be|been) (?:an? |the )?(?:\\p{L}+ )?(?:outcomes?|products?|fruits?) of',
  'contribut(?:es?|ed|ing) to',
  `explain(?:s|ed|ing)? (?:(?:the|this|that|these|those|much of the|most of the|part of the|some of the|an?) )(?:\\p{L}+ )?${DIFFERENCES}`,
  '(?:is|are|was|were|be|been) explained by',
  'the (?:\\p{L}+ )?reasons? (?:is|are|was|were|why|behind)(?! (?:not|un)\\p{L}*)',
  '(?:is|are|was|were|lies?) behind (?:it|this|that|these|those|the (?:\\p{L}+ )?(?:difference|gap|rise|fall|increase|decrease|change|trend|numbers?|shares?))',
  '(?:increas|rais|reduc|lower|worsen)(?:es?|s|ed|ing) (?:the |their |his |her |its )?(?:risks?|likelihood|odds|chances?)',
  '(?:stems?|stemmed|stemming|aris(?:es?|ing)|arose) from',
  'gives? rise to',
  '(?:bring|brings|bringing|brought) about',
  'trigger(?:s|ed|ing)?',
  'fuel(?:s|led|ling|ed|ing)?',
  '(?:is|explains) why',
  'attributable to',
  'the (?:effect|impact) of',
  `(?:forc(?:es?|ed|ing)|push(?:es|ed|ing)?|pull(?:s|ed|ing)?|compel(?:s|led|ling)?|driv(?:es?|en|ing)|drove|lead(?:s|ing)?|led) (?:${SOME} ){0,2}${EN_PEOPLE} (?:in|to|into|out|away|from|towards?)`,
  `(?:forc(?:es?|ed|ing)|push(?:es|ed|ing)?|pull(?:s|ed|ing)?) ${EN_PEOPLE}`,
  `(?:mak(?:es?|ing)|made) (?:${SOME} ){0,2}${EN_PEOPLE} (?:an? )?(?:more |less )?(?:vulnerable|likely|easy|prey|targets?)`,
];
