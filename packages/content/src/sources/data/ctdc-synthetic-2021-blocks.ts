import type { Coverage } from '../traits.ts';

export type Block = 'all' | 'usa' | 'other-named' | 'blank';

interface Place {
  readonly where?: { readonly id: string; readonly text: string };
  readonly coverage?: Coverage;
}

const place = (id: Block, text: string, kind: Coverage['kind'], says: string): Place => ({
  where: { id, text },
  coverage: {
    kind,
    says: [
      {
        text: says,
        standing: 'recomputed',
        citation: 'Our own analysis of the CTDC Global Synthetic Dataset of 2021',
      },
    ],
  },
});

/** The file in three parts, by the country of exploitation. */
export const BLOCKS: Record<Block, Place> = {
  all: {},
  usa: place('usa', 'exploited in the USA', 'one-country', 'Rows that name the USA.'),
  'other-named': place(
    'other-named',
    'exploited in another named country',
    'many-countries',
    'Rows that name another country than the USA.',
  ),
  blank: place('blank', 'country not named', 'country-unknown', 'Rows that name no country.'),
};
