import type { NationalFigure } from '@tessera/content/countries';
import { whole } from '../../i18n/numbers.ts';
import type { Speech } from './cell-words.ts';

/** What a national body said of its own country. */
export function nationalSentences(
  figure: NationalFigure,
  { t, language }: Speech,
): readonly string[] {
  const { years, status, everyone, children, girls, ownCitizens, ownCitizenChildren } = figure;
  const number = (value: number) => whole(value, language);
  return [
    t(`national_${status}`, { ...years, n: number(everyone) }),
    ...(children === undefined ? [] : [t('nationalChildren', { n: number(children) })]),
    ...(girls === undefined ? [] : [t('nationalGirls', { n: number(girls) })]),
    ...(ownCitizens === undefined || ownCitizenChildren === undefined
      ? []
      : [t('nationalOwn', { n: number(ownCitizens), children: number(ownCitizenChildren) })]),
  ];
}
