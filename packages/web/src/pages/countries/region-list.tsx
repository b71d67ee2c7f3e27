import { presenceOf, type Region } from '@tessera/content/countries';
import { countryName } from '../../i18n/country-name.ts';
import type { Speech } from './cell-words.ts';
import { byName } from './find-countries.ts';

export interface RegionListProps {
  readonly region: Region;
  readonly found: ReadonlySet<string>;
  readonly speech: Speech;
}

/** The countries and territories of a region in the order of the alphabet: the map, for whoever does not see it. */
export function RegionList({ region, found, speech }: RegionListProps) {
  const { t, language } = speech;
  const codes = byName(
    region.codes.filter((code) => found.has(code)),
    language,
  );
  if (codes.length === 0) return null;
  return (
    <>
      <h3>
        {region.m49 === '' ? countryName(codes[0] ?? '', language) : t(`region_${region.m49}`)}
      </h3>
      <ul className="place-list">
        {codes.map((code) => (
          <li key={code}>
            <a href={`#/countries/${code}`}>{countryName(code, language)}</a>{' '}
            <span className={`place-mark ${presenceOf(code)}`} aria-hidden="true" />
            <span className="unseen">{t(`presence_${presenceOf(code)}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
