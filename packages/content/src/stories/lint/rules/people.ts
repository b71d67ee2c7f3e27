import type { StoryLanguage } from '../../language.ts';

const EN =
  '(?:child(?:ren)?|kids?|boys?|girls?|infants?|babies|toddlers?|teenagers?|adolescents?|youths?|minors?|pupils?|students?|people|persons?|individuals?|adults?|women|woman|men|man|families|family|parents?|mothers?|fathers?|brothers?|sisters?|relatives?|victims?|survivors?|migrants?|refugees?|workers?|recruiters?|traffickers?|offenders?)';
/** Of English nouns those that follow a number: others stand before a noun, as in "three child protection laws". */
const EN_MANY =
  '(?:children|kids|boys|girls|infants|babies|toddlers|teenagers|adolescents|youths|minors|pupils|students|people|persons|individuals|adults|women|men|families|parents|mothers|fathers|brothers|sisters|relatives|victims|survivors|migrants|refugees|workers|recruiters|traffickers|offenders)';
const FR =
  '(?:enfants?|garcons?|fill(?:ett)?es?|bebes?|adolescente?s?|jeunes|mineure?s?|eleves?|personnes?|gens|individus?|adultes?|femmes?|hommes?|familles?|parents?|meres?|peres?|freres?|soeurs?|victimes?|survivante?s?|migrante?s?|refugiee?s?|travailleu(?:rs?|ses?)|recruteu(?:rs?|ses?)|trafiquante?s?)';
const ES =
  '(?:nin[oa]s?|chic[oa]s?|muchach[oa]s?|varon(?:es)?|bebes?|adolescentes?|jovenes|menores|alumn[oa]s?|personas?|individuos?|adult[oa]s?|mujer(?:es)?|hombres?|familias?|padres?|madres?|herman[oa]s?|familiares?|victimas?|s(?:uper|obre)vivientes?|migrantes?|refugiad[oa]s?|trabajador(?:es|as?)?|reclutador(?:es|as?)?|tratantes?)';
const AR =
  '(?:أطفال|طفلا?|طفلة|فتيان|فتى|فتيات|فتاة|صبيان|صبيا?|بنات|بنتا?|أولاد|ولدا?|رضع|رضيعا?|مراهق(?:ين|ون|ات|ا|ة)?|قاصر(?:ين|ون|ات|ا|ة)?|أشخاص|شخصا?|أفراد|فردا?|بالغ(?:ين|ون|ات|ا|ة)?|نساء|امرأة|رجال|رجلا?|أسرا?|أسرة|عائلات|عائلة|آباء|أمهات|ضحايا|ضحية|ناج(?:ين|ون|يات|ية|يا)|مهاجر(?:ين|ون|ات|ا|ة)?|لاجئ(?:ين|ون|ات|ا|ة)?|عمال|عاملا?)';

/** Nouns for people, as patterns. */
export const PEOPLE: Readonly<Record<StoryLanguage, string>> = { en: EN, fr: FR, es: ES, ar: AR };

/** Nouns for several people, as they stand behind a number. */
export const MANY_PEOPLE: Readonly<Record<StoryLanguage, string>> = {
  en: EN_MANY,
  fr: FR,
  es: ES,
  ar: AR,
};
