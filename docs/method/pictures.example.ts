import { decomposeAnswer, flowsOf, isTold, viewOf, weighParts } from '@tessera/insight';

const RULES = { denominator: 'anyRecorded', least: 10 } as const;

// Two parts of the children of one file: a large one, and all others, gathered from many.
const large = { people: 990, recorded: 990, yes: [900, 90] };
const others = { people: 325, recorded: 285, yes: [75, 210] };
const view = viewOf([large, others], { ...RULES, gathered: [1] });
export const all = view.whole.shares[0];
export const without = view.largest?.without.shares[0];

// The same parts with the weights that they have among adults: 100 in the large one, 900 elsewhere.
export const weighed = weighParts(view.parts, [100, 900])[0];

// Flows: for each country of exploitation (Poland, Thailand, Ukraine) people by citizenship
// (Cambodia, Ukraine). Ukraine is at home in the third, Cambodia in none of them.
const to = [
  [0, 200],
  [30, 0],
  [4, 60],
];
const flows = flowsOf([{ people: 351, to }], [-1, 2], 60);
const counted = viewOf(flows.parts, RULES);
export const told = flows.flows.filter((_, i) => isTold(counted.whole.shares[i], counted.whole.of));
export const home = viewOf(flows.borders, RULES).whole;

// One answer in two years, in the two parts: 450 of 450 and nobody; then 450 of 540 and 70 of 280.
export const apart = decomposeAnswer(
  [
    [
      { people: 450, recorded: 450, yes: [450] },
      { people: 0, recorded: 0, yes: [0] },
    ],
    [
      { people: 540, recorded: 540, yes: [450] },
      { people: 320, recorded: 280, yes: [70] },
    ],
  ],
  0,
  'anyRecorded',
);
