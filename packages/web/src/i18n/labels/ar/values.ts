import { formerCountries } from '../former-countries.ts';
import type { Labels, Said } from '../labels.ts';

const majority: Readonly<Record<string, Said>> = {
  Minor: ['طفل (أقل من 18 سنة)'],
  Adult: ['بالغ (18 سنة أو أكثر)'],
};

export const values: Labels['values'] = {
  flag: { '0': ['لا'], '1': ['نعم'] },
  Datasource: {
    'Case Management': ['إدارة الحالات', 'كتبه من يساعدون الشخص.'],
    Hotline: ['خط مساعدة', 'كُتب من مكالمات أو رسائل أو استمارات على الويب.'],
  },
  gender: {
    Female: ['أنثى'],
    Male: ['ذكر'],
    'Transgender/NonConforming': ['عابر جنسيًا أو غير متوافق مع النوع الاجتماعي'],
  },
  ageBroad: { '48+': ['48 سنة أو أكثر'] },
  majorityStatus: majority,
  majorityStatusAtExploit: majority,
  majorityEntry: majority,
  traffickMonths: {
    '0--12 (0-1 yr)': ['0–12 شهرًا'],
    '13--24 (1-2 yrs)': ['13–24 شهرًا'],
    '25--60 (2-5 yrs)': ['25–60 شهرًا'],
    '25+ (2+ yrs)': ['25 شهرًا أو أكثر'],
    '61+ (5+ yrs)': ['61 شهرًا أو أكثر'],
  },
  country: formerCountries({
    antilles: 'جزر الأنتيل الهولندية (حتى 2010)',
    serbiaAndMontenegro: 'صربيا والجبل الأسود (2003–2006)',
    eastTimor: 'تيمور الشرقية (حتى 2002)',
    kosovo: 'كوسوفو (قرار مجلس الأمن 1244)',
    yugoslavia: 'يوغوسلافيا (حتى 2003)',
    zaire: 'زائير (حتى 1997)',
  }),
};
