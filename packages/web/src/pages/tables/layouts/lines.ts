import type { Form } from '../data/mapping.ts';
import { ALL, type Layout, type Line, part, places, roleOf, UNKNOWN } from './layout.ts';

export const SEXES = ['female', 'male', 'other', UNKNOWN] as const;
export const AGES = ['child', 'adult', UNKNOWN] as const;

/** Some lines, and what among them adds up to what. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly sums: Layout['rowSums'];
}

/** A total, then its parts. */
export function totalFirst(total: Line, parts: readonly Line[]): Lines {
  return { lines: [total, ...parts], sums: [{ total: 0, parts: places(1, parts.length) }] };
}

export const ageLines: Lines = totalFirst(
  { id: 'all', name: { word: 'age_all' }, of: ALL, role: 'total' },
  AGES.map((age) => ({
    id: age,
    name: { word: `age_${age}` },
    of: part('age', age),
    role: roleOf(age),
  })),
);

export const sexLines: Lines = totalFirst(
  { id: 'all', name: { word: 'sex_all' }, of: ALL, role: 'total' },
  SEXES.map((sex) => ({
    id: sex,
    name: { word: `sex_${sex}` },
    of: part('sex', sex),
    role: roleOf(sex),
  })),
);

/**
 * The forms of exploitation, then whoever has any of them, whoever has none, and everybody. One person
 * may have several forms.
 */
export function formLines(forms: readonly Form[], collected: ReadonlySet<string>): Lines {
  const own = forms.map(
    ({ id }): Line => ({
      id,
      name: { word: `form_${id}` },
      of: collected.has(id) ? { ...ALL, form: id } : 'not-collected',
      role: 'part',
    }),
  );
  const any = own.length;
  return {
    lines: [
      ...own,
      { id: 'any', name: { word: 'form_any' }, of: { ...ALL, form: 'any' }, role: 'total' },
      { id: 'none', name: { word: 'form_none' }, of: { ...ALL, form: 'none' }, role: 'unknown' },
      { id: 'all', name: { word: 'all' }, of: ALL, role: 'total' },
    ],
    sums: [
      { total: any, parts: places(0, any), overlap: true },
      { total: any + 2, parts: [any, any + 1] },
    ],
  };
}
