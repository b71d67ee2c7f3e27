/**
 * The Member States of the European Union since 1 February 2020, by ISO 3166-1 alpha-3 code. Source:
 * https://european-union.europa.eu/principles-countries-history/eu-countries_en.
 */
export const EU_MEMBER_STATES: readonly string[] =
  'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE'.split(
    ' ',
  );
