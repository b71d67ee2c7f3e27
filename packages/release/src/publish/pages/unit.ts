import type { FrontView } from '../view.ts';

type Unit = FrontView['unit'];

/** What one unit of protection is, in words. */
export const unitName = (unit: Unit): string => (unit === 'person' ? 'one person' : 'one record');

/** Whom the limit on what is given away is about. */
export const anyOneOf = (unit: Unit): string =>
  unit === 'person' ? 'any one of them' : 'any one record';

/** What a page says where nobody told which records are of the same person. */
export const RECORDS_COUNTED =
  'No column told which records belong to the same person, so each record was counted as a person of its own. Where “people” are counted, read “records”: there may be fewer people.';
