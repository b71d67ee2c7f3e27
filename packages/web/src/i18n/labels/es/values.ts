import { formerCountries } from '../former-countries.ts';
import type { Labels, Said } from '../labels.ts';

const majority: Readonly<Record<string, Said>> = {
  Minor: ['Niña, niño o adolescente (menos de 18)'],
  Adult: ['Persona adulta (18 o más)'],
};

export const values: Labels['values'] = {
  flag: { '0': ['No'], '1': ['Sí'] },
  Datasource: {
    'Case Management': ['Gestión de casos', 'Escrito por quienes asisten a la persona.'],
    Hotline: ['Línea de ayuda', 'Escrito a partir de llamadas, mensajes o formularios web.'],
  },
  gender: {
    Female: ['Femenino'],
    Male: ['Masculino'],
    'Transgender/NonConforming': ['Transgénero o de género no conforme'],
  },
  ageBroad: { '48+': ['48 o más'] },
  majorityStatus: majority,
  majorityStatusAtExploit: majority,
  majorityEntry: majority,
  traffickMonths: {
    '0--12 (0-1 yr)': ['0–12 meses'],
    '13--24 (1-2 yrs)': ['13–24 meses'],
    '25--60 (2-5 yrs)': ['25–60 meses'],
    '25+ (2+ yrs)': ['25 meses o más'],
    '61+ (5+ yrs)': ['61 meses o más'],
  },
  country: formerCountries({
    antilles: 'Antillas Neerlandesas (hasta 2010)',
    serbiaAndMontenegro: 'Serbia y Montenegro (2003–2006)',
    eastTimor: 'Timor Oriental (hasta 2002)',
    kosovo: 'Kosovo (resolución 1244 del Consejo de Seguridad de la ONU)',
    yugoslavia: 'Yugoslavia (hasta 2003)',
    zaire: 'Zaire (hasta 1997)',
  }),
};
