import {
  COUNTRY_LISTS,
  type CountryList,
  REGION_STEPS,
  type Recoding,
  type RegionStep,
  regionRecoding,
  yearBands,
} from '@tessera/model';
import type { Path } from './yaml-position.ts';

type Fields = Readonly<Record<string, unknown>>;
type Refuse = (path: Path, message: string) => void;

/**
 * The field `disclosure` of a column as it stands in a file, with numbers, booleans and the
 * shorthands of its recodings written out; `values` are the column's codes, written out already.
 */
export function expandDisclosure(
  column: Fields,
  values: unknown,
  path: Path,
  refuse: Refuse,
): Fields {
  const disclosure = column['disclosure'];
  if (!isFields(disclosure)) return {};
  const { sensitive, importance, recodings } = disclosure;
  return {
    disclosure: {
      ...disclosure,
      ...(sensitive === 'true' || sensitive === 'false' ? { sensitive: sensitive === 'true' } : {}),
      ...(isNumber(importance) ? { importance: Number(importance) } : {}),
      ...(Array.isArray(recodings)
        ? {
            recodings: recodings.map((step, at) =>
              expandRecoding(step, column, values, [...path, 'recodings', at], refuse),
            ),
          }
        : {}),
    },
  };
}

function expandRecoding(
  step: unknown,
  column: Fields,
  values: unknown,
  path: Path,
  refuse: Refuse,
): unknown {
  if (!isFields(step)) return step;
  if (step['years'] !== undefined) {
    const [codes, width] = [codesOf(values), Number(step['years'])];
    if (codes.length > 0 && Number.isInteger(width) && width > 1) return yearBands(codes, width);
    refuse(
      [...path, 'years'],
      'years: give the width of the bands, 2 or more, for a list of years',
    );
    return NOTHING;
  }
  if (step['regions'] !== undefined) {
    const list = isFields(column['values']) ? column['values']['list'] : undefined;
    if (isCountryList(list) && isRegionStep(step['regions'])) {
      return regionRecoding(list, step['regions']);
    }
    const steps = REGION_STEPS.join(' or ');
    refuse([...path, 'regions'], `regions: give ${steps}, for a column with a country list`);
    return NOTHING;
  }
  const { groups } = step;
  if (!Array.isArray(groups)) return step;
  const labelled = groups.map((group) =>
    isFields(group) && group['label'] === undefined ? { ...group, label: group['code'] } : group,
  );
  return { ...step, groups: labelled };
}

/** Stands for a shorthand that was refused, so that nothing else is said of it. */
const NOTHING: Recoding = { name: '-', groups: [{ code: '-', label: '-', of: ['-'] }] };

function codesOf(values: unknown): { readonly code: string; readonly label: string }[] {
  if (!Array.isArray(values)) return [];
  return values.flatMap((value) =>
    isFields(value) && typeof value['code'] === 'string'
      ? [{ code: value['code'], label: String(value['label'] ?? value['code']) }]
      : [],
  );
}

const isNumber = (text: unknown): text is string =>
  typeof text === 'string' && /^\d+(\.\d+)?$/.test(text);

const isCountryList = (value: unknown): value is CountryList =>
  COUNTRY_LISTS.some((list) => list === value);

const isRegionStep = (value: unknown): value is RegionStep =>
  REGION_STEPS.some((step) => step === value);

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
