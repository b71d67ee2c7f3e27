import type { Language } from '../language.ts';
import type { Wording } from './wording.ts';

export const WORDINGS: Readonly<Record<Language, Wording>> = {
  en: {
    contact:
      'call|phone|ring|contact|contacts|contacting|inform|notify|tell|telling|trace|tracing|write to|meet|meeting|visit|visits|involve|reach|ask',
    consent: 'consent|consents|permission|sign|signs|signature|agree|agrees|approval|approve',
    back: 'return|returns|returned|send (?:\\w+ )?(?:back|home)|go(?:es)? (?:back|home)|take (?:\\w+ )?(?:back|home)|hand (?:\\w+ )?(?:back|over)|repatriat\\w+|reunif\\w+|reunit\\w+|reunion|released? to',
    family:
      'family|families|parents?|mothers?|fathers?|relatives?|guardians?|carers?|caregivers?|uncles?|aunts?|brothers?|sisters?|next of kin',
    independent: 'independent guardians?|independent person|neutral guardians?',
    unless:
      "not|never|no|nobody|none|neither|nor|without|before|unless|until|only|if|instead|whether|can't|don't|cannot|rather than|away from|apart from|after|once|harm|risk|danger|unsafe",
  },
  fr: {
    contact:
      'appel\\w+|contact\\w*|inform\\w+|prévien\\w+|préven\\w+|avis\\w+|dites|dire|écri\\w+|rencontr\\w+|recherch\\w+|joindre|demand\\w+|impliqu\\w+',
    consent: 'consent\\w+|autoris\\w+|sign\\w+|accord|permission|approbation|approuv\\w+',
    back: 'retour\\w*|renv\\w+|rapatri\\w+|réunifi\\w+|réuni\\w*|remett\\w+|rentr\\w+ (?:chez|à la maison)|ramen\\w+|rendre l’enfant|regroupement',
    family:
      'familles?|familial\\w*|parents?|mères?|pères?|proches|tuteurs?|tutrices?|oncles?|tantes?|frères?|sœurs?',
    independent: '(?:tuteur|tutrice|personne)s? indépendante?s?',
    unless:
      'ne|n|pas|jamais|aucune?|personne|sans|avant|sauf|que si|seulement|uniquement|si|s|tant que|plutôt que|au lieu|loin d\\w*|après|une fois|dès que|danger\\w*|risque\\w*|nuire',
  },
  es: {
    contact:
      'llam\\w+|contact\\w+|inform\\w+|avis\\w+|notifi\\w+|diga|decir|escrib\\w+|busc\\w+|visit\\w+|reún\\w+ con|pid\\w+|pregunt\\w+|involucr\\w+',
    consent: 'consent\\w+|permiso|autoriz\\w+|firm\\w+|acuerdo|aprob\\w+|aprueb\\w+',
    back: 'retorn\\w+|devolv\\w+|devuelv\\w+|repatri\\w+|reunific\\w+|reunir\\w*|entreg\\w+|regres\\w+|volver a (?:casa|su país)|reencuentro',
    family:
      'familias?|familiares?|padres?|madres?|parientes?|tutor(?:es|a|as)?|cuidador(?:es|a|as)?|tíos?|tías?|hermanos?|hermanas?',
    independent: '(?:tutor|tutora|persona)(?:es|s)? independientes?|tutela independiente',
    unless:
      'no|nunca|jamás|nadie|ningún|ninguna|ni|sin|antes|salvo|solo|sólo|si|hasta|en lugar|en vez|lejos|después|una vez|peligro\\w*|riesgo\\w*|daño\\w*|tras',
  },
  ar: {
    contact:
      '(?:اتصل|اتصلوا|تواصل|أبلغ|أبلغوا|أخبر|أخبروا|راسل|اكتب إلى|ابحث عن|قابل|أشرك|استشر|اسأل|اطلب)',
    consent: '(?:موافقة|الموافقة|إذن|الإذن|توقيع|التوقيع|يوافق|توافق)',
    back: '(?:أعد|إعادة|إعادته|العودة|عودة|عودته|الإعادة|أرجع|إرجاع|سلّم|تسليم|لمّ الشمل|لم الشمل|ترحيل)',
    family:
      '(?:ال|لل)?(?:أسرة|أسرته|عائلة|عائلته|والد|والدين|والديه|والدة|أم|أب|أقارب|أقاربه|أهل|أهله|وصي|وصيه|ولي الأمر|أخ|أخت|عم|خال)',
    independent: '(?:ال)?وصي(?:ًا)? (?:ال)?مستقل(?:ًا)?|شخص(?:ًا)? مستقل(?:ًا)?',
    unless:
      '(?:لا|لم|لن|ليس|ليست|دون|بدون|قبل|إلا|إذا|إن|فقط|حتى|بدل|بدلًا|أحد|أي|أو لا|هل|بعد|بعيدًا|خطر|خطرًا|الخطر|ضرر|يضر|تضر|غير|ألّا|ألا|ما لم)',
  },
};
