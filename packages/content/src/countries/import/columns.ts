/** The columns that are needed, by what stands in them; the file may have them in any order, and others too. */
const HEADERS = {
  country: 'Iso3_code',
  indicator: 'Indicator',
  dimension: 'Dimension',
  category: 'Category',
  sex: 'Sex',
  age: 'Age',
  year: 'Year',
  unit: 'Unit of measurement',
  value: 'txtVALUE',
} as const;

export type Field = keyof typeof HEADERS;
export type Fields = Readonly<Record<Field, string>>;

export const FIELDS = Object.keys(HEADERS) as readonly Field[];
export const headerOf = (field: Field): string => HEADERS[field];

/** Where each column stands, or the first one that is not there exactly once. */
export function placesOf(
  header: readonly string[],
): { readonly places: Readonly<Record<Field, number>> } | { readonly missing: Field } {
  const names = header.map((name) => name.trim().toLowerCase());
  const places: Partial<Record<Field, number>> = {};
  for (const field of FIELDS) {
    const name = headerOf(field).toLowerCase();
    const at = names.indexOf(name);
    if (at < 0 || names.lastIndexOf(name) !== at) return { missing: field };
    places[field] = at;
  }
  return { places: places as Record<Field, number> };
}
