/** What was read of a source when the tables were made. */
export type Standing =
  /** The text itself. */
  | 'read'
  /** Its beginning, or a description of it. */
  | 'in-part'
  /** Not at all: it is named so that a reader can check. */
  | 'not-read';

/** What it was used for, and what of it could not be checked, stands in the words: `ref_…`. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly standing: Standing;
}

export const SDG_METADATA: Reference = {
  id: 'sdg-metadata',
  title: 'SDG indicator metadata, 16.2.2 (UNODC, updated 31 March 2023)',
  address: 'https://worldbank.github.io/sdg-metadata/metadata/en/16-2-2',
  standing: 'in-part',
};

export const UNODC_DATA: Reference = {
  id: 'unodc-data',
  title: 'UNODC, data of the Global Report on Trafficking in Persons (file of April 2025)',
  address: 'https://dataunodc.un.org/dp-trafficking-persons',
  standing: 'read',
};

export const UNODC_QUESTIONNAIRE: Reference = {
  id: 'unodc-questionnaire',
  title: 'UNODC, Questionnaire for the Global Report on Trafficking in Persons 2016 (Annex III)',
  address: 'https://scribd.com/document/390661714/UNODC-Questionnaire-2016',
  standing: 'in-part',
};

export const UNODC_COLLECTION: Reference = {
  id: 'unodc-collection',
  title: 'United Nations, Trafficking in persons – UNODC data',
  address: 'https://developmentfinance.un.org/sub-cluster/844/267',
  standing: 'read',
};

export const EU_DIRECTIVE: Reference = {
  id: 'eu-directive',
  title:
    'Directive 2011/36/EU as amended by Directive (EU) 2024/1712 of 13 June 2024 (OJ L, 2024/1712, 24.6.2024), Article 19a',
  address: 'http://data.europa.eu/eli/dir/2011/36/2024-07-14',
  standing: 'in-part',
};

export const EU_COLLECTION: Reference = {
  id: 'eu-collection',
  title:
    'Trafficking in human beings in the EU 2013–2023, as described by the Government of Poland',
  address: 'https://www.gov.pl/web/handel-ludzmi/trafficking-in-human-beings-in-the-eu-2013-2024',
  standing: 'read',
};

export const EUROSTAT_METADATA: Reference = {
  id: 'eurostat-metadata',
  title: 'Eurostat, Trafficking in human beings (crim_thb), reference metadata, 24 January 2024',
  address: 'https://ec.europa.eu/eurostat/cache/metadata/en/crim_thb_esms.htm',
  standing: 'read',
};

export const EU_FORMS_ADDED: Reference = {
  id: 'eu-forms',
  title:
    'Directorate for EU Affairs of Türkiye, on the amended directive (31 May 2024): surrogacy, forced marriage, illegal adoption',
  address:
    'https://ab.gov.tr/the-eu-directive-on-preventing-and-combating-trafficking-in-human-beings-and-protecting-its-victims-was-amended_53816_en.html',
  standing: 'read',
};

export const EUROSTAT_FLAGS: Reference = {
  id: 'eurostat-flags',
  title: 'Eurostat, Database: flags and special values, from 27 January 2025',
  address: 'https://ec.europa.eu/eurostat/en/web/main/data/database',
  standing: 'read',
};
