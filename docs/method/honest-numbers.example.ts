import {
  decompose,
  questionShares,
  reversalOf,
  sampledShareOf,
  standardise,
} from '@tessera/insight';

const exact = (value: number) => ({ value, variance: 0 });
const share = (yes: number, known: number) =>
  sampledShareOf({ yes: exact(yes), known: exact(known), dependence: 'independent' });

// The five people of the CTDC codebook: labour, sexual, other, nothing recorded, labour and sexual.
const counts = {
  people: exact(5),
  recorded: exact(4),
  yes: [exact(2), exact(2), exact(1)],
  dependence: 'independent',
} as const;
export const five = questionShares(counts, 'anyRecorded');

// Children in CTDC's synthetic file of 2021: sexual exploitation and forced labour, of known.
const usa = { first: share(8_030, 8_672), second: share(798, 8_672) };
const others = { first: share(734, 2_259), second: share(1_358, 2_259) };
const blank = { first: share(798, 1_302), second: share(447, 1_302) };
const whole = { first: share(9_562, 12_233), second: share(2_603, 12_233) };
export const interval = others.second;
export const reversal = reversalOf(whole, [usa, others, blank]);

// Every block weighed by its children, whether their answer is known or not.
export const weighed = standardise([
  { weight: 9_244, share: usa.first },
  { weight: 5_499, share: others.first },
  { weight: 8_717, share: blank.first },
]);

// Between two years a block grows from a half to three quarters, and nothing changes within blocks.
export const parts = decompose([
  { known: [100, 300], yes: [90, 270] },
  { known: [100, 100], yes: [30, 30] },
]);
