/** Forms of exploitation as UNODC groups them. */
export const FORMS = ['sexual', 'labour', 'other'] as const;
export type Form = (typeof FORMS)[number];

/** Whom a figure about a form of exploitation counts. */
export const COUNTED = ['everyone', 'children', 'girls', 'boys', 'otherSexChildren'] as const;
export type Counted = (typeof COUNTED)[number];

export type FormMeasure = `${Counted}-${Form}`;

/**
 * People who were detected. `otherSexChildren` are neither counted as girls nor as boys;
 * `sexOrAgeUnknown` are people whose sex or age was not told, who may stand in `everyone` or beside it.
 */
export const DETECTED = [
  'everyone',
  'adults',
  'children',
  'girls',
  'boys',
  'otherSexChildren',
  'sexOrAgeUnknown',
] as const;

/** What those who look for trafficking did: offences recorded, and people in contact with the law. */
export const EFFORT = ['offences', 'contacted', 'prosecuted', 'convicted'] as const;
export type Effort = (typeof EFFORT)[number];

export const formMeasure = (counted: Counted, form: Form): FormMeasure => `${counted}-${form}`;

export const MEASURES = [
  ...DETECTED,
  ...FORMS.flatMap((form) => COUNTED.map((counted) => formMeasure(counted, form))),
  ...EFFORT,
] as const;

export type Measure = (typeof MEASURES)[number];
