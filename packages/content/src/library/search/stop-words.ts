import { fold } from './fold.ts';

/** Words that say nothing about what is looked for, in the four languages. */
const WORDS = `
a about after also an and any are as at be because been before but by can could did do does during each find for
found from get had has have he her him his how i if in into is it its made make may me might more most must my need
needs no not of on only or other our out over own same set she should so some such than that the their them then there
these they this those through to too under up us use used using very want was we were what when where whether which
while who whom whose why will with would you your
au aux avec ce ces cette comment d dans de des du elle en est et etre il ils l la le les leur leurs lors mais
n ne nos notre ou où par pas peut peuvent plus pour quand quel quelle quels quelles qu que qui quoi s sa sans se ses
si son sont sous sur un une vers vos
al ante como con cual cuando de del desde donde e el ella en entre es esta este hay la las lo los mas mi no o
para pero por porque puede pueden que quien se segun ser si sin sobre son su sus también un una unas unos y
في من على إلى الى عن مع هذا هذه ذلك التي الذي الذين ما لا أن ان إن او أو و ثم قد كل كما هو هي هم بين عند بعد قبل حول
`;

/** Folded as texts are. */
export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/).map(fold));
