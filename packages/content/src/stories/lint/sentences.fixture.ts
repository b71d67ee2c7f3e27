import type { StoryLanguage } from '../language.ts';
import type { LintCode } from './finding.ts';

/** Sentences that break one rule, and sentences near them that break none. */
export interface Examples {
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

type ByLanguage = Readonly<Record<StoryLanguage, Examples>>;

export const EXAMPLES: Readonly<Record<Exclude<LintCode, 'MARK_MISUSED'>, ByLanguage>> = {
  CAUSAL_WORDS: {
    en: {
      bad: [
        'Children are recruited because of poverty.',
        'Migration leads to exploitation.',
        'Conflict causes the recruitment of boys.',
        'The difference is due to war.',
        'Poverty drives recruitment.',
        'It results in forced labour.',
        'Debt **is due\nto** the recruiter.',
      ],
      good: [
        'This is arithmetic and not a cause.',
        'Unknowns are shown, because a blank is not a no.',
        'The two are recorded together.',
        'A driver was named as the recruiter.',
      ],
    },
    fr: {
      bad: [
        'Des enfants sont recrutés à cause de la pauvreté.',
        'La migration conduit à l’exploitation.',
        'L’écart est dû à la guerre.',
        'La pauvreté entraîne le recrutement.',
        'La dette pousse au travail forcé.',
      ],
      good: [
        'C’est de l’arithmétique et non une cause.',
        'Les deux sont notés ensemble.',
        'Les inconnus sont montrés, parce qu’un vide n’est pas un non.',
      ],
    },
    es: {
      bad: [
        'Se recluta a niños a causa de la pobreza.',
        'La migración conduce a la explotación.',
        'La diferencia es debida a la guerra.',
        'La pobreza provoca el reclutamiento.',
        'La deuda llevó a mucho, y lleva a la explotación.',
      ],
      good: [
        'Es aritmética y no una causa.',
        'Los dos constan juntos.',
        'La entrevista se lleva a cabo con el niño.',
      ],
    },
    ar: {
      bad: [
        'يُجنَّد الأطفال بسبب الفقر.',
        'تؤدّي الهجرة إلى الاستغلال.',
        'الفرق ناتج عن الحرب.',
        'الفقر يسبّب التجنيد.',
        'يدفع الفقر الأطفال إلى العمل، فهو يدفع الأطفال.',
      ],
      good: ['هذا حساب وليس سببًا.', 'الأمران مسجلان معًا.', 'تُعرض الحالات غير المعروفة.'],
    },
  },
  RANKING: {
    en: {
      bad: [
        'This is the worst country for children.',
        'Here are the top five.',
        'Boys are the most exploited.',
        'The country ranks above its neighbours.',
        'It has the second-highest share.',
      ],
      good: [
        'At least one answer is known.',
        'Almost everybody has an answer.',
        'The largest part is one hotline.',
        'The first two years are missing.',
      ],
    },
    fr: {
      bad: [
        'C’est le pire pays pour les enfants.',
        'Les garçons sont les plus exploités.',
        'Voici le palmarès des pays.',
        'Le pays est en tête.',
      ],
      good: [
        'Au moins une réponse est connue.',
        'La partie principale est une ligne d’appel.',
        'De plus, il manque deux années.',
      ],
    },
    es: {
      bad: [
        'Es el peor país para los niños.',
        'Los varones son los más explotados.',
        'El país encabeza la lista.',
        'Ocupa el segundo lugar.',
      ],
      good: [
        'Al menos una respuesta se conoce.',
        'La parte principal es una línea telefónica.',
        'Hay más registros de un país.',
      ],
    },
    ar: {
      bad: [
        'هذا أسوأ بلد للأطفال.',
        'الفتيان هم الأكثر استغلالًا.',
        'يتصدر البلد القائمة.',
        'جاء في المرتبة الثانية.',
      ],
      good: ['جواب واحد على الأقل معروف.', 'سجلات أكثر من بلد واحد.', 'الجزء الأكبر خط هاتفي.'],
    },
  },
  COUNT_MAP: {
    en: {
      bad: ['A map of victims shows where help is needed.', 'The heat map is dark in the south.'],
      good: [
        'A map of cases stands beside a map of coverage.',
        'The map of records also says who was looking.',
        'The road map of the project is public.',
      ],
    },
    fr: {
      bad: ['Une carte des victimes montre le besoin.', 'La carte de chaleur est sombre au sud.'],
      good: ['Une carte des cas avec la couverture.', 'La carte d’identité est retenue.'],
    },
    es: {
      bad: ['Un mapa de víctimas muestra la necesidad.', 'El mapa de calor es oscuro en el sur.'],
      good: ['Un mapa de casos con la cobertura.', 'El mapa del sitio es corto.'],
    },
    ar: {
      bad: ['خريطة الضحايا تبيّن الحاجة.', 'خريطة حرارية للجنوب.'],
      good: ['خريطة الحالات مع التغطية.', 'خريطة الموقع قصيرة.'],
    },
  },
  COMPOSITE_SCORE: {
    en: {
      bad: ['The risk score of a child is high.', 'A vulnerability index compares countries.'],
      good: ['The index of this book is short.', 'Each number stands on its own.'],
    },
    fr: {
      bad: ['Le score du pays est élevé.', 'Un indice de vulnérabilité compare les pays.'],
      good: ['L’index du livre est court.', 'Chaque chiffre reste seul.'],
    },
    es: {
      bad: ['La puntuación del país es alta.', 'Un índice de vulnerabilidad compara países.'],
      good: ['El índice del libro es corto.', 'Un grupo compuesto por familias.'],
    },
    ar: {
      bad: ['درجة الخطر عالية.', 'مؤشر الهشاشة يقارن البلدان.'],
      good: ['كل رقم قائم وحده.', 'مؤشر الوقت في الساعة.'],
    },
  },
  NUMBER_WITHOUT_N: {
    en: {
      bad: ['A large percentage are boys.', 'It is a few per cent.', 'So many %.'],
      good: ['A share has a number that it is of.'],
    },
    fr: { bad: ['Un grand pourcentage.', 'Quelques pour cent.'], good: ['Une part a un nombre.'] },
    es: {
      bad: ['Un gran porcentaje.', 'Unos pocos por ciento.'],
      good: ['Una parte de cien es otra cosa.'],
    },
    ar: { bad: ['نسبة مئوية كبيرة.', 'قليل في المئة.', 'قليل ٪.'], good: ['للنسبة عدد تُحسب منه.'] },
  },
  NUMBER_IN_WORDS: {
    en: {
      bad: [
        'About half are girls.',
        'Most children are found late.',
        'Two thirds are known.',
        'Thousands were found.',
        'It is three times as large.',
      ],
      good: [
        'The same people are seen twice.',
        'A third party told it.',
        'At most one answer is missing.',
      ],
    },
    fr: {
      bad: [
        'La moitié sont des filles.',
        'La plupart des enfants.',
        'Les deux tiers, soit deux tiers.',
        'Des milliers.',
      ],
      good: ['Un tiers a témoigné, soit une autre personne.', 'Vu à deux reprises.'],
    },
    es: {
      bad: [
        'La mitad son niñas.',
        'La mayoría de los niños.',
        'Son dos tercios.',
        'Miles de personas.',
      ],
      good: ['Las mismas personas vistas dos veces.', 'Un tercero lo contó.'],
    },
    ar: {
      bad: ['نصف الأطفال فتيات.', 'معظم الأطفال.', 'غالبيتهم، أي الغالبية.', 'آلاف الأشخاص.'],
      good: ['الأشخاص أنفسهم مرتين.', 'طرف ثالث ذكر ذلك.'],
    },
  },
  TYPED_DIGIT: {
    en: {
      bad: ['Of these, 51 are children.', 'A share of ½ is told.'],
      good: [
        'Children under [18](typed:age).',
        'Help within [24 hours](typed:duration).',
        'See [Directive 2011/36](typed:name).',
      ],
    },
    fr: {
      bad: ['Parmi eux, 51 sont des enfants.'],
      good: ['Des enfants de moins de [18](typed:age) ans.'],
    },
    es: { bad: ['Entre ellos, 51 son niños.'], good: ['Niños de menos de [18](typed:age) años.'] },
    ar: { bad: ['منهم ٥١ طفلًا.', 'منهم 51 طفلًا.'], good: ['أطفال دون [18](typed:age) عامًا.'] },
  },
  PREVALENCE: {
    en: {
      bad: [
        'The prevalence is high.',
        'Trafficking is rising.',
        'More children are trafficked.',
        'It is a widespread problem.',
      ],
      good: [
        'More children were found.',
        'These are people whom somebody found.',
        'Nothing says how many children are trafficked.',
      ],
    },
    fr: {
      bad: ['La prévalence est élevée.', 'La traite augmente.', 'Le taux de traite est haut.'],
      good: ['Davantage d’enfants ont été trouvés.', 'Rien ne dit combien il y en a.'],
    },
    es: {
      bad: ['La prevalencia es alta.', 'La trata aumenta.', 'La tasa de trata es alta.'],
      good: ['Se encontró a más niños.', 'Nada dice cuántos hay.'],
    },
    ar: {
      bad: ['انتشار الظاهرة كبير.', 'يزداد الاتجار كل عام.', 'معدل الاتجار مرتفع.'],
      good: ['عُثر على أطفال أكثر.', 'لا شيء يقول كم عددهم.'],
    },
  },
  MINORS_FIRST: {
    en: {
      bad: ['Minors were found.', 'Some minors are children.'],
      good: ['Children, whom the law calls minors, were found.', 'A minority was found.'],
    },
    fr: {
      bad: ['Des mineurs ont été trouvés.'],
      good: ['Des enfants, que la loi dit mineurs, ont été trouvés.'],
    },
    es: {
      bad: ['Se encontró a menores.', 'Una persona menor de edad.'],
      good: ['Niños, que la ley llama menores.', 'Un número menor que antes.'],
    },
    ar: { bad: ['عُثر على قاصرين.', 'عُثر على القصّر.'], good: ['أطفال يسميهم القانون قاصرين.'] },
  },
  EXCLAMATION: {
    en: { bad: ['Act now!'], good: ['Act now.'] },
    fr: { bad: ['Agissez maintenant !'], good: ['Agissez maintenant.'] },
    es: { bad: ['¡Actúe ahora.'], good: ['¿Qué hacer?'] },
    ar: { bad: ['تحركوا الآن!'], good: ['ماذا نفعل؟'] },
  },
  DEHUMANISING: {
    en: {
      bad: [
        'They are sex slaves.',
        'Child prostitutes were seen.',
        'Illegal migrants came.',
        'A wave of migrants came.',
      ],
      good: ['People who were trafficked were heard.', 'A wave of the hand.'],
    },
    fr: {
      bad: ['Ce sont des esclaves.', 'Des prostituées.', 'Des migrants illégaux.'],
      good: ['Des personnes victimes de la traite.', 'La famille les a livrés.'],
    },
    es: {
      bad: ['Son esclavas.', 'Las prostitutas.', 'Inmigrantes ilegales.'],
      good: ['Personas que fueron víctimas de trata.', 'Su voz se oye.'],
    },
    ar: {
      bad: ['هم عبيد.', 'عاهرات.', 'مهاجرون غير شرعيين.', 'تُعامل كبضاعة.'],
      good: ['أشخاص جرى الاتجار بهم.', 'للطفل صوت.'],
    },
  },
};
