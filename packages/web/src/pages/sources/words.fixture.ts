import i18next, { type TFunction } from 'i18next';
import { en } from '../../i18n/sources/en.ts';
import { fr } from '../../i18n/sources/fr.ts';

const i18n = i18next.createInstance();
await i18n.init({
  lng: 'en',
  defaultNS: 'sources',
  interpolation: { escapeValue: false },
  resources: { en: { sources: en }, fr: { sources: fr } },
});

/** The words of the page in a language. */
export const t = (language: 'en' | 'fr'): TFunction => i18n.getFixedT(language, 'sources');
