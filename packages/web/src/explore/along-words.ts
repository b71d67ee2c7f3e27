import { type Interval, orderOf } from '@tessera/insight';
import { whole } from '../i18n/numbers.ts';
import type { Entry } from './along.ts';
import type { Answered } from './answer.ts';
import { entryName, type Tongue } from './names.ts';
import { mainAnswer, mainName, numbersOf, peopleOf } from './told.ts';

interface Told {
  readonly entry: Entry;
  readonly share: Interval;
}

/**
 * The two values of an axis that words are about: its ends where it has an order, else the two with the
 * most people. They are never the highest and the lowest: that would be a ranking.
 */
function pairOf({ along, ...answered }: Answered): readonly [Told, Told] | undefined {
  const answer = mainAnswer(answered);
  const told = (along?.entries ?? []).flatMap((entry): readonly Told[] => {
    const share = entry.shown.shares[answer];
    return share === undefined || entry.kind === 'blank' ? [] : [{ entry, share }];
  });
  const first = told[0];
  const second = along?.axis.ordered === true ? told.at(-1) : told[1];
  return first === undefined || second === undefined || first === second
    ? undefined
    : [first, second];
}

const ORDERS = { '-1': 'less', '0': 'same', '1': 'more' } as const;

export function alongTitle(answered: Answered, tongue: Tongue): string | undefined {
  const pair = pairOf(answered);
  if (pair === undefined) return undefined;
  const [first, second] = pair;
  return tongue.t('alongTitle', {
    answer: mainName(answered, tongue),
    a: numbersOf(first.share, tongue).share,
    x: entryName(first.entry, tongue),
    b: numbersOf(second.share, tongue).share,
    y: entryName(second.entry, tongue),
  });
}

export function alongFinding(answered: Answered, tongue: Tongue): string | undefined {
  const pair = pairOf(answered);
  if (pair === undefined) return undefined;
  const { t, language } = tongue;
  const said = pair.map(({ entry, share }) =>
    t('alongValue', {
      value: entryName(entry, tongue),
      ...numbersOf(share, tongue),
      known: whole(entry.shown.of, language),
    }),
  );
  const order = ORDERS[orderOf(pair[0].share, pair[1].share)];
  const words = { answer: mainName(answered, tongue), people: peopleOf(answered, tongue) };
  return `${t('alongFinding', { ...words, first: said[0], second: said[1] })} ${t(`alongOrder_${order}`)}`;
}
