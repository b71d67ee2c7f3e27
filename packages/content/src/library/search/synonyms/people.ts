import type { Concepts } from './concepts.ts';

/** Whom it is about. */
export const people: Concepts = {
  child:
    'child | children | minor | kid | girl | boy | juvenile | underage | enfant | enfance | mineur | fille | garçon | niño | niña | niñez | infancia | infantil | menor | criança | bambino | minore | طفل | أطفال | الأطفال | طفولة | قاصر | قصّر | فتيات | فتيان',
  adolescent:
    'adolescent | adolescence | teenager | youth | young people | young person | jeune | jeunesse | adolescente | joven | jóvenes | juventud | مراهق | مراهقين | شباب | يافعين',
  unaccompanied:
    'unaccompanied | unaccompanied children | unaccompanied minors | separated children | unaccompanied and separated | uasc | children alone | non accompagné | enfants non accompagnés | mineurs non accompagnés | mineurs isolés | enfants séparés | mna | mie | no acompañado | niños no acompañados | menores no acompañados | separados de su familia | niños separados | غير مصحوبين | غير المصحوبين | غير مصحوب | المنفصلين عن ذويهم | المنفصلون عن ذويهم | بلا مرافق',
  victim:
    'victim | survivor | trafficked persons | trafficked people | victime | survivant | rescapé | víctima | sobreviviente | superviviente | ضحية | ضحايا | الضحايا | ناجية | ناجين | ناجون',
  migrant:
    'migrant | migration | immigrant | immigration | on the move | migrante | migración | inmigrante | migratoire | migratorio | en déplacement | en mouvement | en movimiento | movilidad humana | مهاجر | مهاجرين | المهاجرين | المهاجرون | هجرة | متنقلين',
  refugee:
    'refugee | asylum | asylum seeker | réfugié | asile | demandeur d’asile | refugiado | asilo | solicitante de asilo | لاجئ | لاجئين | لاجئون | اللاجئين | اللاجئون | لجوء',
  displaced:
    'displaced | displacement | idp | internally displaced | déplacé | déplacement interne | personnes déplacées | desplazado | desplazamiento | نازح | نازحين | نزوح | مشرد | التشرد الداخلي',
  family:
    'family | parent | relative | caregiver | household | famille | familial | familia | padres | cuidadores | أسرة | الأسرة | عائلة | والدين',
  disability:
    'disability | disabled | disabilities | handicap | handicapé | discapacidad | discapacitado | إعاقة | معاق | ذوي الإعاقة',
  indigenous: 'indigenous | autochtone | peuples autochtones | indígena | الشعوب الأصلية',
  worker:
    'social worker | caseworker | case worker | frontline worker | travailleur social | assistant social | trabajador social | أخصائي اجتماعي | عامل اجتماعي',
  staff:
    'staff | provider | practitioner | professional | worker | personnel | professionnel | intervenant | profesional | personal | trabajadores | العاملين | العاملون | مهنيين | موظفين | مقدمي',
  police:
    'police | law enforcement | officer | policier | forces de l’ordre | policía | fuerzas del orden | شرطة | إنفاذ القانون',
  judge:
    'judge | magistrate | prosecutor | lawyer | magistrat | juge | procureur | avocat | juez | fiscal | abogado | magistrado | قاض | قضاة | مدع عام | محام',
};
