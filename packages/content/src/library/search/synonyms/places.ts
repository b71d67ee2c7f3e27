import type { Concepts } from './concepts.ts';

/** Names of parts of the world that people type and no list of countries holds. */
export const places: Concepts = {
  'western-africa':
    'west africa | western africa | ecowas | cedeao | sahel | afrique de l’ouest | áfrica occidental | غرب أفريقيا',
  'eastern-africa':
    'east africa | eastern africa | horn of africa | afrique de l’est | corne de l’afrique | áfrica oriental | cuerno de áfrica | شرق أفريقيا | القرن الأفريقي',
  'middle-africa':
    'central africa | middle africa | afrique centrale | áfrica central | وسط أفريقيا',
  'southern-africa': 'southern africa | afrique australe | áfrica austral | الجنوب الأفريقي',
  'northern-africa':
    'north africa | northern africa | maghreb | afrique du nord | áfrica del norte | norte de áfrica | magreb | شمال أفريقيا | المغرب العربي',
  'western-asia':
    'middle east | western asia | gulf | moyen orient | proche orient | asie de l’ouest | oriente medio | asia occidental | الشرق الأوسط | غرب آسيا | الخليج',
  'southern-asia':
    'south asia | southern asia | saarc | asie du sud | asia meridional | asia del sur | جنوب آسيا',
  'south-eastern-asia':
    'southeast asia | south east asia | south eastern asia | asean | mekong | asie du sud est | asia sudoriental | sudeste asiático | جنوب شرق آسيا',
  'central-america':
    'central america | mesoamerica | centroamérica | américa central | mesoamérica | amérique centrale | أمريكا الوسطى',
  'latin-america':
    'latin america | américa latina | latinoamérica | amérique latine | أمريكا اللاتينية',
  'south-america':
    'south america | sudamérica | suramérica | américa del sur | amérique du sud | أمريكا الجنوبية',
  'southern-europe':
    'balkans | southern europe | south eastern europe | europe du sud | balcanes | europa meridional | البلقان | جنوب أوروبا',
  'united-kingdom':
    'uk | united kingdom | britain | british | england | royaume uni | reino unido | المملكة المتحدة | بريطانيا',
  'united-states': 'usa | united states | états unis | estados unidos | ee uu | الولايات المتحدة',
};
