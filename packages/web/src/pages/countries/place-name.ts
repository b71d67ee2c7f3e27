import { countryName } from '../../i18n/country-name.ts';
import type { Speech } from './cell-words.ts';

/** A country or territory that another one tells of; Kosovo has no name by its code in browsers. */
export const placeName = (code: string, { t, language }: Speech): string =>
  code === 'XKX' ? t('place_XKX') : countryName(code, language);
