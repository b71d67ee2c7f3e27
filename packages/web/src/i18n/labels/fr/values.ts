import { formerCountries } from '../former-countries.ts';
import type { Labels, Said } from '../labels.ts';

const majority: Readonly<Record<string, Said>> = {
  Minor: ['Enfant (moins de 18 ans)'],
  Adult: ['Adulte (18 ans ou plus)'],
};

export const values: Labels['values'] = {
  flag: { '0': ['Non'], '1': ['Oui'] },
  Datasource: {
    'Case Management': ['Suivi de dossiers', 'Écrit par les personnes qui assistent la personne.'],
    Hotline: ['Ligne d’assistance', 'Écrit à partir d’appels, de messages ou de formulaires web.'],
  },
  gender: {
    Female: ['Féminin'],
    Male: ['Masculin'],
    'Transgender/NonConforming': ['Transgenre ou non conforme au genre'],
  },
  ageBroad: { '48+': ['48 ans ou plus'] },
  majorityStatus: majority,
  majorityStatusAtExploit: majority,
  majorityEntry: majority,
  traffickMonths: {
    '0--12 (0-1 yr)': ['0–12 mois'],
    '13--24 (1-2 yrs)': ['13–24 mois'],
    '25--60 (2-5 yrs)': ['25–60 mois'],
    '25+ (2+ yrs)': ['25 mois ou plus'],
    '61+ (5+ yrs)': ['61 mois ou plus'],
  },
  country: formerCountries({
    antilles: 'Antilles néerlandaises (jusqu’en 2010)',
    serbiaAndMontenegro: 'Serbie-et-Monténégro (2003–2006)',
    eastTimor: 'Timor oriental (jusqu’en 2002)',
    kosovo: 'Kosovo (résolution 1244 du Conseil de sécurité de l’ONU)',
    yugoslavia: 'Yougoslavie (jusqu’en 2003)',
    zaire: 'Zaïre (jusqu’en 1997)',
  }),
};
