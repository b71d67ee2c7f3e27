import { fold } from './fold.ts';

/** Words that say nothing about what is looked for, in the four languages. */
const WORDS = `
a about an and are as at be by can do does for from how i if in into is it its may must no not of on or
our should so that the their them there these they this to was we what when where which who why will with you your
au aux avec ce ces cette comment d dans de des du elle en est et etre il ils l la le les leur leurs lors mais
n ne nos notre ou par pas plus pour qu que qui quoi s sa se ses si son sont sur un une vers vos
al ante como con cual cuando de del desde donde e el ella en entre es esta este hay la las lo los mas mi no o
para pero por que quien se segun ser si sin sobre son su sus un una unas unos y
في من على إلى الى عن مع هذا هذه ذلك التي الذي الذين ما لا أن ان إن او أو و ثم قد كل كما هو هي هم بين عند بعد قبل حول
`;

/** Folded as texts are. */
export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/).map(fold));
