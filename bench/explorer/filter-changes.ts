/** A picture that a reader looks at, and what they filter it by, one change after the other. */
export interface Series {
  readonly picture: string;
  /** The address that the series begins with. */
  readonly start: string;
  /** What is chosen, and the address that says so. */
  readonly changes: readonly (readonly [what: string, address: string])[];
}

const ALL = 'lens=everyone';
const FLOWS = 'q=citizenship&p=corridors';

export const SERIES: readonly Series[] = [
  {
    picture: 'bars',
    start: 'lens=adults',
    changes: [
      ['everyone', ALL],
      ['women', `${ALL}&f.gender=Female`],
      ['adult women', 'lens=adults&f.gender=Female'],
      ['adult men', 'lens=adults&f.gender=Male'],
      ['children', ''],
      ['children, 2016 and 2017', 'f.yearOfRegistration=2016|2017'],
      ['children from the Philippines', 'f.citizenship=PHL'],
      ['children found in the USA', 'f.CountryOfExploitation=USA'],
      ['children who were threatened', 'f.meansOfControlThreats=1'],
      ['girls recruited by family', 'f.recruiterRelationFamily=1&f.gender=Female'],
    ],
  },
  {
    picture: 'bars in parts',
    start: `${ALL}&view=parts`,
    changes: [
      ['women', `${ALL}&view=parts&f.gender=Female`],
      ['men', `${ALL}&view=parts&f.gender=Male`],
    ],
  },
  {
    picture: 'bars of citizenships',
    start: `${ALL}&q=citizenship`,
    changes: [
      ['women', `${ALL}&q=citizenship&f.gender=Female`],
      ['children', 'q=citizenship'],
    ],
  },
  {
    picture: 'over the years',
    start: 'p=trend',
    changes: [
      ['everyone', `${ALL}&p=trend`],
      ['women', `${ALL}&p=trend&f.gender=Female`],
    ],
  },
  {
    picture: 'a grid',
    start: 'p=heat',
    changes: [
      ['everyone', `${ALL}&p=heat`],
      ['one age', `${ALL}&p=heat&f.ageBroad=30--38`],
    ],
  },
  {
    picture: 'side by side',
    start: 'p=multiples',
    changes: [
      ['everyone', `${ALL}&p=multiples`],
      ['one age', `${ALL}&p=multiples&f.ageBroad=30--38`],
    ],
  },
  {
    picture: 'flows',
    start: FLOWS,
    changes: [
      ['everyone', `${ALL}&${FLOWS}`],
      ['women', `${ALL}&${FLOWS}&f.gender=Female`],
      ['men', `${ALL}&${FLOWS}&f.gender=Male`],
    ],
  },
];
