import { REGIONS } from '@tessera/content/countries';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../design/breadcrumb.tsx';
import { usePageTitle } from '../../design/page-title.ts';
import { FindBox } from './find-box.tsx';
import { findCountries } from './find-countries.ts';
import { WorldMap } from './map/world-map.tsx';
import { RegionList } from './region-list.tsx';
import { COUNTRIES_AREA } from './words.ts';
import './countries.css';

/** Every country and territory: found by name, on a map of where anything is published, and in a list. */
export function CountriesPage() {
  const { t, i18n } = useTranslation(COUNTRIES_AREA);
  const speech = { t, language: i18n.language };
  const [wanted, setWanted] = useState('');
  const found = findCountries(wanted, speech.language);
  usePageTitle(t('title'));
  return (
    <>
      <Breadcrumb above={[]} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <FindBox {...{ wanted, setWanted, found, speech }} />
      {wanted.trim() === '' && <WorldMap speech={speech} />}
      <section className="regions">
        <h2>{t('regions')}</h2>
        <p className="of">{t('regionsNote')}</p>
        {REGIONS.map((region) => (
          <RegionList key={region.m49} {...{ region, found, speech }} />
        ))}
      </section>
    </>
  );
}
