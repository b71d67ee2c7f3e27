/** The header of UNODC's file. */
export const HEADER = [
  'Iso3_code',
  'Country',
  'Region',
  'Subregion',
  'Indicator',
  'Dimension',
  'Category',
  'Sex',
  'Age',
  'Year',
  'Unit of measurement',
  'txtVALUE',
  'Source',
] as const;

const DETECTED = 'Detected trafficking victims';

const row = (
  code: string,
  [indicator, dimension, category]: readonly [string, string, string],
  [sex, age]: readonly [string, string],
  year: string,
  value: string,
): readonly string[] => [
  code,
  'A country, so called',
  'Asia',
  'South-eastern Asia',
  indicator,
  dimension,
  category,
  sex,
  age,
  year,
  'Counts',
  value,
  'GLOTIP',
];

const total = ['Total', 'Total'] as const;
const child = (sex: string) => [sex, '0 to 17 years'] as const;
const all = [DETECTED, 'Total', 'Total'] as const;
const form = (name: string) => [DETECTED, 'by form of exploitation', name] as const;
const citizens = (name: string) => [DETECTED, 'by citizenship', name] as const;

/** Invented rows in the form of the file: no country has published them. */
export const ROWS: readonly (readonly string[])[] = [
  row('KHM', all, total, '2019', '1,456'),
  row('KHM', all, child('Total'), '2019', '196'),
  row('KHM', all, ['Total', '18 years or over'], '2019', '260'),
  row('KHM', all, child('Female'), '2019', '150'),
  row('KHM', all, child('Male'), '2019', '<5'),
  row('KHM', all, child('Other'), '2019', '7'),
  row('KHM', all, ['Female', '18 years or over'], '2019', '99'),
  row('KHM', all, ['Unknown', 'Unknown'], '2019', '12'),
  row('KHM', all, child('Total'), '2021', '88'),
  row('KHM', form('Forced labour'), child('Female'), '2021', '31'),
  row('KHM', form('Sexual exploitation'), total, '2021', '60'),
  row('KHM', citizens('Nationals'), total, '2019', '400'),
  row('KHM', citizens('Vietnamese'), total, '2019', '<5'),
  row('KHM', citizens('Unknown'), total, '2019', '9'),
  row('KHM', [DETECTED, 'by country of repatriation', 'Viet Nam'], total, '2016', '5'),
  row('KHM', ['Persons convicted', 'Total', 'Total'], total, '2019', '63'),
  row('KHM', ['Persons convicted', 'by citizenship', 'Q6.1_10s_2019'], total, '2019', '61,102,019'),
  row('AND', ['Offences of trafficking in persons', 'Total', 'Total'], total, '2019', '5'),
];

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const csvOf = (
  rows: readonly (readonly string[])[],
  { header = HEADER as readonly string[], end = '\n' } = {},
): string => [header, ...rows].map((cells) => cells.map(quoted).join(',') + end).join('');

export const YEARS = { from: 2003, to: 2022 } as const;
