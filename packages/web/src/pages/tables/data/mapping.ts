/**
 * How columns of a codebook become the columns and rows of the tables. It is made to be read: nothing
 * else decides who stands where. A codebook that has none of the columns of a line has no such table.
 */

/** What a table tells apart. */
export const DIMENSIONS = ['sex', 'age', 'citizenship', 'union', 'country', 'year'] as const;
export type DimensionId = (typeof DIMENSIONS)[number];

/** A column whose codes are put together in named parts. Whoever has no code is in `unknown`. */
export interface GroupedColumn {
  readonly column: string;
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

const CHILD_BANDS = ['0--8', '9--17', '09--17'];
const ADULT_BANDS = ['18--20', '21--23', '24--26', '27--29', '30--38', '39--47', '48+'];

/** The gender in the record stands for the sex that the tables ask for. */
export const SEX: readonly GroupedColumn[] = [
  {
    column: 'gender',
    parts: { female: ['Female'], male: ['Male'], other: ['Transgender/NonConforming'] },
  },
];

/**
 * Under 18 or not when the record was made. The first column that a codebook has is taken: more people
 * have a majority status than an age band.
 */
export const AGE: readonly GroupedColumn[] = [
  { column: 'majorityStatus', parts: { child: ['Minor'], adult: ['Adult'] } },
  { column: 'ageBroad', parts: { child: CHILD_BANDS, adult: ADULT_BANDS } },
];

/** Columns of which every code is a part of its own. */
export const LISTED = {
  citizenship: 'citizenship',
  country: 'CountryOfExploitation',
  year: 'yearOfRegistration',
} as const satisfies Partial<Record<DimensionId, string>>;

/** A row of forms of exploitation: whoever has one of these flags is in it. */
export interface Form {
  readonly id: string;
  readonly flags: readonly string[];
}

/**
 * The three forms that UNODC publishes. That slavery stands with the other forms is our choice: UNODC
 * names forced labour alone.
 */
export const UNODC_FORMS: readonly Form[] = [
  { id: 'sexual', flags: ['isSexualExploit'] },
  { id: 'labour', flags: ['isForcedLabour'] },
  {
    id: 'otherForms',
    flags: [
      'isOtherExploit',
      'isForcedMarriage',
      'isForcedMilitary',
      'isOrganRemoval',
      'isSlaveryAndPractices',
    ],
  },
];

/**
 * The forms that Directive 2011/36/EU names, those of Directive (EU) 2024/1712 among them. A form
 * without a flag in a codebook is not collected there.
 */
export const EU_FORMS: readonly Form[] = [
  { id: 'sexual', flags: ['isSexualExploit'] },
  { id: 'labour', flags: ['isForcedLabour'] },
  { id: 'begging', flags: ['typeOfLabourBegging'] },
  { id: 'slavery', flags: ['isSlaveryAndPractices'] },
  { id: 'criminal', flags: ['typeOfLabourIllicitActivities'] },
  { id: 'organs', flags: ['isOrganRemoval'] },
  { id: 'surrogacy', flags: [] },
  { id: 'marriage', flags: ['isForcedMarriage'] },
  { id: 'adoption', flags: [] },
  { id: 'otherForms', flags: ['isOtherExploit', 'isForcedMilitary'] },
];
