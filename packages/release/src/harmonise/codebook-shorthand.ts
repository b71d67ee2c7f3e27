import { COUNTRY_LISTS, type CountryList, countryCodes, yearCodes, yesCodes } from '@tessera/model';
import { expandDisclosure } from './disclosure-shorthand.ts';
import type { Path } from './yaml-position.ts';

interface Expanded {
  readonly value: unknown;
  readonly problems: readonly { readonly path: Path; readonly message: string }[];
}

type Fields = Readonly<Record<string, unknown>>;
type Refuse = (path: Path, message: string) => void;

/** A codebook as it stands in a file, with shorthands and defaults written out for the schema. */
export function expandCodebook(value: unknown): Expanded {
  const problems: { path: Path; message: string }[] = [];
  if (!isFields(value)) return { value, problems };
  const refuse: Refuse = (path, message) => problems.push({ path, message });
  const expanded = {
    ...value,
    columns: each(value['columns'], (column, index) => expandColumn(column, index, refuse)),
    groups: value['groups'] || [],
    rules: each(value['rules'] || [], expandRule),
  };
  return { value: expanded, problems };
}

function expandColumn(column: Fields, index: number, refuse: Refuse): Fields {
  const derived = column['derived'] !== undefined;
  const values =
    derived && column['values'] === undefined
      ? []
      : expandValues(column['values'], ['columns', index, 'values'], refuse);
  return {
    ...column,
    ...(derived && column['kind'] === undefined ? { kind: 'text' } : {}),
    ...withBoolean(column, 'headline'),
    ...withNumbers(column, 'open', ['most', 'longest']),
    ...expandDisclosure(column, values, ['columns', index, 'disclosure'], refuse),
    values,
    blanks: column['blanks'] ?? [{ reason: 'NotRecorded', tokens: [''] }],
  };
}

function expandRule(rule: Fields): Fields {
  const condition = (side: string): Fields => {
    const value = rule[side];
    return isFields(value) ? { [side]: { ...value, ...withBoolean(value, 'orBlank') } } : {};
  };
  return { ...rule, ...condition('when'), ...condition('must') };
}

function expandValues(values: unknown, path: Path, refuse: Refuse): unknown {
  if (Array.isArray(values)) {
    return values.map((value) =>
      typeof value === 'string' ? { code: value, label: value } : value,
    );
  }
  if (!isFields(values)) return values;
  const [entry, ...others] = Object.entries(values);
  if (entry === undefined || others.length > 0) {
    refuse(path, 'values: give a list of codes, or one of list, years and flag');
    return [];
  }
  const [shorthand, argument] = entry;
  const at = [...path, shorthand];
  if (shorthand === 'list') {
    if (isCountryList(argument)) return countryCodes(argument);
    refuse(at, `list: the lists are ${COUNTRY_LISTS.join(' and ')}`);
  } else if (shorthand === 'years') {
    const years = yearRange(argument);
    if (years !== undefined) return yearCodes(...years);
    refuse(at, 'years: give the first and the last year, as in [2002, 2021]');
  } else if (shorthand === 'flag') {
    if (argument === 'true') return yesCodes();
    refuse(at, 'flag: only true has a meaning here');
  } else {
    refuse(at, `"${shorthand}" is not one of the shorthands list, years and flag`);
  }
  return [];
}

function yearRange(argument: unknown): readonly [number, number] | undefined {
  if (!Array.isArray(argument) || argument.length !== 2) return undefined;
  if (!argument.every((year) => /^[1-9]\d{3}$/.test(String(year)))) return undefined;
  const first = Number(argument[0]);
  const last = Number(argument[1]);
  return first <= last ? [first, last] : undefined;
}

function isCountryList(value: unknown): value is CountryList {
  return COUNTRY_LISTS.some((list) => list === value);
}

function withBoolean(fields: Fields, name: string): Fields {
  const value = fields[name];
  return value === 'true' || value === 'false' ? { [name]: value === 'true' } : {};
}

/** Everything is read as text; these fields of a part are whole numbers. */
function withNumbers(fields: Fields, part: string, names: readonly string[]): Fields {
  const value = fields[part];
  if (!isFields(value)) return {};
  const numbers = names.flatMap((name) =>
    /^\d{1,9}$/.test(String(value[name])) ? [[name, Number(value[name])] as const] : [],
  );
  return { [part]: { ...value, ...Object.fromEntries(numbers) } };
}

function each(list: unknown, expand: (item: Fields, index: number) => Fields): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((item, index) => (isFields(item) ? expand(item, index) : item));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
