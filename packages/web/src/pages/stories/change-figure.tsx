import { useMemo } from 'react';
import { blockName } from '../../explore/names.ts';
import { ofHundred, whole } from '../../i18n/numbers.ts';
import type { ChangeAnswer, Side } from './live-answer.ts';
import { signed } from './signed.ts';
import { StoryBars } from './story-bars.tsx';
import { PlainTable, TableTwin } from './table-twin.tsx';
import type { Telling } from './telling.ts';

export interface ChangeFigureProps {
  readonly change: ChangeAnswer;
  readonly title: string;
  readonly place: number;
  readonly telling: Telling;
}

/** One share at two times, and what of the difference is composition and what is rate. */
export function ChangeFigure({ change, title, place, telling }: ChangeFigureProps) {
  const { t, language } = telling.speech;
  const { from, to, difference } = change;
  const sides = [from, to];
  const bars = useMemo(
    () => [from, to].map(({ words, share }) => ({ label: words, share })),
    [from, to],
  );
  const sentence = t('change', {
    answer: change.answer,
    from: from.words,
    to: to.words,
    ...numbersOf('first', from, language),
    ...numbersOf('second', to, language),
  });
  return (
    <>
      <p className="chart-finding">{sentence}</p>
      <StoryBars bars={bars} label={`${title}. ${sentence}`} {...{ place, language }} />
      {difference === undefined ? (
        <p>{t('changeUnclear')}</p>
      ) : (
        <>
          <p>
            {t('changeParts', {
              difference: signed(difference.difference, language),
              composition: signed(difference.composition, language),
              rate: signed(difference.rate, language),
            })}
          </p>
          <PlainTable
            title={t('changeTable')}
            heads={[t('changePart'), t('changeComposition'), t('changeRate')]}
            rows={[
              ...difference.parts.map(({ composition, rate }, at) => [
                nameOf(difference.blocks[at], telling),
                signed(composition, language),
                signed(rate, language),
              ]),
              [
                t('changeAll'),
                signed(difference.composition, language),
                signed(difference.rate, language),
              ],
            ]}
          />
        </>
      )}
      <TableTwin
        title={title}
        heads={[
          t('noteYears'),
          t('tableShare'),
          t('tableLow'),
          t('tableHigh'),
          t('tableKnown'),
          t('tableUnknown'),
        ]}
        rows={sides.map(({ words, share, shares }) => [
          words,
          ...[share.value, share.low, share.high].map((one) => ofHundred(one, language, 1)),
          whole(shares.of, language),
          whole(shares.unknown, language),
        ])}
        telling={telling}
      />
    </>
  );
}

const nameOf = (
  block: NonNullable<ChangeAnswer['difference']>['blocks'][number] | undefined,
  { tongue }: Telling,
): string => (block === undefined ? '' : blockName(block, tongue));

/** The numbers of one time under the names that the sentence has for them. */
function numbersOf(name: 'first' | 'second', { share, shares }: Side, language: string) {
  return {
    [name]: ofHundred(share.value, language),
    [`${name}Low`]: ofHundred(share.low, language),
    [`${name}High`]: ofHundred(share.high, language),
    [`${name}Known`]: whole(shares.of, language),
  };
}
