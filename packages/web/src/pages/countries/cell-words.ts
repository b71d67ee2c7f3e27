import { type Cell, isNumber, type Measure } from '@tessera/content/countries';
import type { TFunction } from 'i18next';
import { whole } from '../../i18n/numbers.ts';

export interface Speech {
  /** The words of these pages. */
  readonly t: TFunction<'countries'>;
  readonly language: string;
}

/** A cell of a table: the number, or the reason in a few words. */
export const shortCell = (cell: Cell, { t, language }: Speech): string =>
  isNumber(cell) ? whole(cell, language) : t(`short_${cell}`);

/** What a measure is called at the head of a column, before a colon, or under a chart. */
export function labelOf(measure: Measure, { t }: Speech): string {
  const [who, form] = measure.split('-');
  return form === undefined
    ? t(`label_${measure}`)
    : t('labelIn', { what: t(`label_${who}`), form: t(`form_${form}`) });
}
