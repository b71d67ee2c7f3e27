import { type Counted, type Form, formMeasure, type Measure } from '../measures.ts';
import type { Field, Fields } from './columns.ts';

/** Where a row of the file goes: to a measure, to a list of other countries, nowhere, or it is not understood. */
export type Place =
  | { readonly kind: 'figure'; readonly measure: Measure }
  | { readonly kind: 'citizenship' | 'repatriation'; readonly name: string }
  | { readonly kind: 'leftOut' }
  | { readonly kind: 'unknown'; readonly field: Field };

const DETECTED = 'Detected trafficking victims';
const EFFORT: Readonly<Record<string, Measure>> = {
  'Offences of trafficking in persons': 'offences',
  'Persons brought into formal contact': 'contacted',
  'Persons prosecuted': 'prosecuted',
  'Persons convicted': 'convicted',
};
const FORM: Readonly<Record<string, Form>> = {
  'Sexual exploitation': 'sexual',
  'Forced labour': 'labour',
  'Other forms of exploitation': 'other',
};
const CHILDREN: Readonly<Record<string, Counted>> = {
  Total: 'children',
  Female: 'girls',
  Male: 'boys',
  Other: 'otherSexChildren',
};

const [ALL, CHILD, ADULT, UNKNOWN] = ['Total', '0 to 17 years', '18 years or over', 'Unknown'];

/** Every label that a column may have; a file whose columns were shifted has others. */
const LABELS = {
  unit: ['Counts'],
  indicator: [DETECTED, ...Object.keys(EFFORT)],
  dimension: ['Total', 'by form of exploitation', 'by citizenship', 'by country of repatriation'],
  sex: [...Object.keys(CHILDREN), UNKNOWN],
  age: [ALL, CHILD, ADULT, UNKNOWN],
} as const;

/** Sorts a row by its labels. Women and men are left out, and who was convicted from which country. */
export function placeOf(row: Fields): Place {
  for (const [field, labels] of Object.entries(LABELS) as [
    keyof typeof LABELS,
    readonly string[],
  ][]) {
    if (!labels.includes(row[field])) return { kind: 'unknown', field };
  }
  const { indicator, dimension } = row;
  if (indicator !== DETECTED) return dimension === 'Total' ? effort(row) : { kind: 'leftOut' };
  if (dimension === 'Total') return total(row);
  if (dimension === 'by form of exploitation') return form(row);
  if (row.sex !== ALL || row.age !== ALL) return { kind: 'leftOut' };
  const kind = dimension === 'by citizenship' ? 'citizenship' : 'repatriation';
  return { kind, name: row.category };
}

const figure = (measure: Measure | undefined): Place =>
  measure === undefined ? { kind: 'leftOut' } : { kind: 'figure', measure };

function effort({ indicator, category, sex, age }: Fields): Place {
  if (category !== ALL) return { kind: 'unknown', field: 'category' };
  return figure(sex === ALL && age === ALL ? EFFORT[indicator] : undefined);
}

function total({ category, sex, age }: Fields): Place {
  if (category !== ALL) return { kind: 'unknown', field: 'category' };
  if (age === CHILD) return figure(CHILDREN[sex]);
  if (age === UNKNOWN && sex === UNKNOWN) return figure('sexOrAgeUnknown');
  if (sex !== ALL) return { kind: 'leftOut' };
  return figure(age === ALL ? 'everyone' : age === ADULT ? 'adults' : undefined);
}

function form({ category, sex, age }: Fields): Place {
  const found = FORM[category];
  if (found === undefined) return { kind: 'unknown', field: 'category' };
  const counted = age === CHILD ? CHILDREN[sex] : undefined;
  if (counted !== undefined) return figure(formMeasure(counted, found));
  return figure(sex === ALL && age === ALL ? formMeasure('everyone', found) : undefined);
}
