/** What a reader chooses, one after the other: every filter change leads to a picture of its own. */
export const FILTER_CHANGES: readonly (readonly [what: string, address: string])[] = [
  ['everyone', 'lens=everyone'],
  ['women', 'lens=everyone&f.gender=Female'],
  ['women, adults', 'lens=adults&f.gender=Female'],
  ['men, adults', 'lens=adults&f.gender=Male'],
  ['children', ''],
  ['children, 2016 and 2017', 'f.yearOfRegistration=2016|2017'],
  ['children from the Philippines', 'f.citizenship=PHL'],
  ['children found in the USA', 'f.CountryOfExploitation=USA'],
  ['children, threats', 'f.meansOfControlThreats=1'],
  ['children, recruited by family', 'f.recruiterRelationFamily=1'],
  [
    'children, three filters',
    'f.recruiterRelationFamily=1&f.gender=Female&f.CountryOfExploitation=USA',
  ],
  ['everyone, in parts by country', 'lens=everyone&view=parts'],
  ['everyone, in parts, women', 'lens=everyone&view=parts&f.gender=Female'],
  ['everyone, by year', 'lens=everyone&q=yearOfRegistration&f.gender=Female'],
  ['everyone, by citizenship', 'lens=everyone&q=citizenship&f.gender=Male'],
];
