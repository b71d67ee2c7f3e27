import type { Wording } from './wording.ts';

const family =
  'familles?|familial\\w*|parents?|parental\\w*|mères?|maman|pères?|papa|(?:beau|beaux|grand|grands)-(?:pères?|parents?)|(?:belle|belles|grand|grands)-mères?|proches|tuteurs?|tutrices?|représentante?s? léga(?:l|le|ux|les)|oncles?|tantes?|cousins?|cousines?|frères?|sœurs?|(?<=(?:appel|téléphon)\\w+ )(?:chez (?:lui|elle|eux)|à la maison)';

const decided =
  "intérêt supérieur|évaluation|comité|tribunal|juge|autorité de protection de l'enfance";

export const fr: Wording = {
  contact:
    "appel\\w+|téléphon\\w+|contact\\w*|inform\\w+|prévien\\w+|préven\\w+|avis\\w+|avert\\w+|alert\\w+|dites|dire|dis|parl\\w+|discut\\w+|expliqu\\w+|partag\\w+|convoqu\\w+|fai\\w+ venir|coup de fil|lettre|courriel|consult\\w+|écri\\w+|rencontr\\w+|rend\\w* visite|visit\\w+|recherch\\w+|joindre|joign\\w+|demand\\w+(?!-vous)|impliqu\\w+|associ\\w+|invit\\w+|(?:fait\\w+|faire) (?:[\\w'-]+ ){0,3}savoir|(?:mett\\w+|prend\\w*|pren\\w+) (?:[\\w'-]+ ){0,3}(?:contact|au courant)|amen\\w+|donn\\w+",
  consent: 'consent\\w+|autoris\\w+|sign\\w+|accord|permission|permet\\w*|approbation|approuv\\w+',
  back: `retour\\w*|renv\\w+|rapatri\\w+|réunifi\\w+|réuni\\w*|(?<!s[e'] ?)remett\\w+|remis(?:e|es)? (?:à|aux?)|rentr\\w+ (?:chez|à la maison|dans (?:son|sa|leur) (?:pays|famille))|ramen\\w+|reconduis\\w+|reconduire|raccompagn\\w+|rend(?:re|ez|s) (?:l'enfant|le|la|les)|regroupement|expuls\\w+|réintégr\\w+ (?:[\\w'-]+ ){0,3}(?:famille|foyer)|(?:confi\\w+|plac\\w+|laiss\\w+|amen\\w+|emmen\\w+|donn\\w+|livr\\w+|envoy\\w+|déport\\w+) (?:[\\w'-]+ ){0,3}(?:à|à la|à l'|au|aux|chez|dans|avec) ?(?:[\\w']+ ){0,2}(?:${family}|maison|lui|elle|eux|pays)`,
  family,
  independent:
    '(?:tuteur|tutrice|personne|représentant|représentante)s?(?: légale?s?)? indépendante?s?',
  denies: `(?:ne|n)(?=.*(?<!\\p{L})(?:pas|jamais|personne|rien|aucune?|ni|plus|nulle?)(?!\\p{L}))|nul|nulle|aucune?|personne(?= n)|jamais|sans|ni|plutôt que|au lieu|si oui ou non|(?:demand\\w+|vérifi\\w+|décid\\w+|voyez|savoir) (?:[\\w']+ ){0,3}(?:si|s)`,
  urges: 'hésit\\w+|oubli\\w+|manqu\\w+|tard\\w+|attend\\w+|seulement|uniquement|doute|mal',
  joins: 'et|mais|puis|ensuite|alors',
  depends: `(?:seulement|uniquement|que|qu) ?'?(?:si|lorsque|quand|après|avec|sur|une fois)(?: ?[\\w']+){0,5} ?(?:${decided})`,
};
