import { combineDraws, differenceOf, ratioOf, shareOf } from '@tessera/insight';

const about = (value: number, sd: number) => ({ value, variance: sd ** 2 });

// A share: 700 of 2,000 people whose answer is known, each count measured on its own.
const yes = about(700, 25);
const known = about(2_000, 25);
export const share = shareOf({ yes, known, dependence: 'independent' });

// Two shares of the same 2,000 people: the difference of the counts over the count.
const other = about(620, 25);
const more = differenceOf(yes, other, 'unknown');
export const difference = ratioOf(more, known, 'unknown');

// The same statistic in five synthetic files of one release, each from estimates perturbed anew.
export const combined = combineDraws([0.352, 0.347, 0.361, 0.349, 0.356]);
