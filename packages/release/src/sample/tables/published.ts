/**
 * Every published number that the invention uses, and nothing else. `[P]` official page, `[R]`
 * recomputed share from a public file; a whole share never stands for a joint count.
 */
export interface PublishedShare {
  readonly share: number;
  readonly of: string;
  readonly source: string;
}

const CTDC_AGE = 'CTDC 2024 [P], ctdatacollaborative.org/story/age-victims-children-and-adults-0';
const CTDC_OVERVIEW =
  'CTDC 2024 [P], ctdatacollaborative.org/story/trafficked-persons-global-synthetic-dataset';
const CTDC_TYPES =
  'CTDC 2024 [P], ctdatacollaborative.org/story/comparing-forced-labour-and-sexual-exploitation';
const SPLIT =
  'Recomputed [R] on the CTDC 2021 synthetic file: age at registration, official denominator';
const CODEBOOK = 'Recomputed [R] on the CTDC 2021 synthetic file: field known';

const published = (share: number, of: string, source: string): PublishedShare => ({
  share,
  of,
  source,
});

export const PUBLISHED = {
  children: published(0.24, 'children among people of known age', CTDC_OVERVIEW),
  childrenHotline: published(0.438, 'children, exploited in the USA', SPLIT),
  childrenElsewhere: published(0.143, 'children, exploited in another named country', SPLIT),
  childrenUnnamed: published(0.204, 'children, country blank', SPLIT),
  hotlineAmongChildren: published(0.39, 'children whose country of exploitation is the USA', SPLIT),
  women: published(0.74, 'female', CTDC_OVERVIEW),
  aged18To29: published(0.43, 'aged 18 to 29', CTDC_OVERVIEW),

  childSexualHotline: published(0.926, 'children exploited in the USA: sexual', SPLIT),
  childLabourHotline: published(0.092, 'children exploited in the USA: labour', SPLIT),
  childSexualElsewhere: published(0.325, 'children exploited elsewhere: sexual', SPLIT),
  childLabourElsewhere: published(0.601, 'children exploited elsewhere: labour', SPLIT),
  childSexualUnnamed: published(0.613, 'children, country blank: sexual', SPLIT),
  childLabourUnnamed: published(0.343, 'children, country blank: labour', SPLIT),
  adultSexualHotline: published(0.941, 'adults exploited in the USA: sexual', SPLIT),
  adultLabourHotline: published(0.085, 'adults exploited in the USA: labour', SPLIT),
  adultSexualElsewhere: published(0.352, 'adults exploited elsewhere: sexual', SPLIT),
  adultLabourElsewhere: published(0.613, 'adults exploited elsewhere: labour', SPLIT),
  adultSexualUnnamed: published(0.45, 'adults, country blank: sexual', SPLIT),
  adultLabourUnnamed: published(0.54, 'adults, country blank: labour', SPLIT),
  childSexual: published(0.79, 'children: sexual', CTDC_AGE),
  childLabour: published(0.22, 'children: labour', CTDC_AGE),
  sexual: published(0.61, 'all ages: sexual', CTDC_TYPES),
  labour: published(0.37, 'all ages: labour', CTDC_TYPES),
  childUnknownHotline: published(0.06, 'children exploited in the USA: type unknown', SPLIT),
  childUnknownElsewhere: published(0.59, 'children exploited elsewhere: type unknown', SPLIT),
  childUnknownUnnamed: published(0.85, 'children, country blank: type unknown', SPLIT),

  domestic: published(0.37, 'labour, all ages: domestic work', CTDC_TYPES),
  agriculture: published(0.33, 'labour, all ages: agriculture', CTDC_TYPES),
  construction: published(0.19, 'labour, all ages: construction', CTDC_TYPES),
  hospitality: published(0.12, 'labour, all ages: hospitality', CTDC_TYPES),
  childDomestic: published(0.52, 'labour, children: domestic work', CTDC_AGE),
  childHospitality: published(0.21, 'labour, children: hospitality', CTDC_AGE),

  sexualUnderOneYear: published(0.59, 'sexual: less than one year', CTDC_TYPES),
  labourUnderOneYear: published(0.38, 'labour: less than one year', CTDC_TYPES),
  sexualOverTwoYears: published(0.26, 'sexual: more than two years', CTDC_TYPES),
  labourOverTwoYears: published(0.33, 'labour: more than two years', CTDC_TYPES),

  childAbuse: published(0.59, 'means, children: abuse', CTDC_AGE),
  childSubstances: published(0.17, 'means, children: psychoactive substances', CTDC_AGE),
  adultAbuse: published(0.61, 'means, adults: abuse', CTDC_AGE),
  adultSubstances: published(0.11, 'means, adults: psychoactive substances', CTDC_AGE),
  adultDebt: published(0.41, 'means, adults: debt bondage', CTDC_AGE),
  adultFalsePromises: published(0.32, 'means, adults: false promises', CTDC_AGE),
  adultHours: published(0.28, 'means, adults: excessive working hours', CTDC_AGE),
  adultDocuments: published(0.24, 'means, adults: documents withheld', CTDC_AGE),

  childFamily: published(0.51, 'children recruited by family', CTDC_AGE),
  adultFamily: published(0.08, 'adults recruited by family', CTDC_AGE),
  minorWhenExploited: published(0.51, 'children when exploited', CODEBOOK),
  minorWhenExploitedHotline: published(0.69, 'children when exploited, USA', CODEBOOK),
  minorWhenExploitedElsewhere: published(0.25, 'children when exploited, elsewhere', CODEBOOK),
  adultWasMinor: published(0.13, 'adults at registration: children when exploited', CODEBOOK),
  childInOwnCountry: published(
    0.57,
    'trafficked children exploited in their own country',
    'IOM [P/O], germany.iom.int and renate-europe.net',
  ),
} as const satisfies Record<string, PublishedShare>;
