import type { Interval } from '@tessera/insight';
import { ofHundred, whole } from '../i18n/numbers.ts';
import type { Answered } from './answer.ts';
import { panelsOf } from './bars.ts';
import { gridsOf } from './heat.ts';
import { markKey } from './mark-key.ts';
import type { Tongue } from './names.ts';
import { seriesOf } from './trend.ts';

/** One mark of a picture in words, under the name that the drawing gives it. */
export interface Mark {
  readonly key: string;
  readonly text: string;
}

/** All marks of a picture in the order in which a reader goes through them. */
export function marksOf(answered: Answered, tongue: Tongue): readonly Mark[] {
  const mark = (
    key: string,
    names: readonly string[],
    share: Interval | undefined,
    of: number,
  ) => ({
    key,
    text: markText(names, share, of, tongue),
  });
  switch (answered.state.picture) {
    case 'trend':
      return seriesOf(answered, tongue).flatMap(({ part, label, points }, s) =>
        points.map(({ year, share, of }, i) => mark(markKey(s, i), [part, label, year], share, of)),
      );
    case 'heat':
      return gridsOf(answered, tongue).flatMap(({ title, columns, rows }, g) =>
        rows.flatMap(({ label, cells, of }, r) =>
          cells.map((share, c) =>
            mark(markKey(g, r, c), [title, label, columns[c] ?? ''], share, of),
          ),
        ),
      );
    default:
      return panelsOf(answered, tongue).flatMap(({ title, bars, of }, p) =>
        bars.map(({ label, share }, i) => mark(markKey(p, i), [title, label], share, of)),
      );
  }
}

function markText(
  names: readonly string[],
  share: Interval | undefined,
  of: number,
  { t, language }: Tongue,
): string {
  const name = names.filter((one) => one !== '').join(', ');
  if (share === undefined) return t('markTooFew', { name });
  const number = (value: number) => ofHundred(value, language);
  return t('mark', {
    name,
    share: number(share.value),
    low: number(share.low),
    high: number(share.high),
    of: whole(of, language),
  });
}
