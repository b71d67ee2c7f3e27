import { meaningOf } from '@tessera/content/countries';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../design/breadcrumb.tsx';
import { usePageTitle } from '../../design/page-title.ts';
import { countryName } from '../../i18n/country-name.ts';
import type { PageProps } from '../lazy-page.tsx';
import { Country } from './country.tsx';
import { NotACountry } from './not-a-country.tsx';
import { COUNTRIES_AREA } from './words.ts';
import './countries.css';

/** One country or territory, by the code in the address. */
export function CountryPage({ source, problem, params }: PageProps) {
  const { t, i18n } = useTranslation(COUNTRIES_AREA);
  const speech = { t, language: i18n.language };
  const asked = params['code'] ?? '';
  const meaning = meaningOf(asked);
  const isCountry = meaning.kind === 'country';
  usePageTitle(isCountry ? countryName(meaning.code, i18n.language) : t('title'));
  return (
    <>
      <Breadcrumb above={[{ words: t('title'), href: '#/countries' }]} />
      {isCountry ? (
        <Country key={meaning.code} code={meaning.code} {...{ source, problem, speech }} />
      ) : (
        <NotACountry {...{ meaning, asked, speech }} />
      )}
    </>
  );
}
