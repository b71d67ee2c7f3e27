import { named, yearsIn } from '@tessera/content/sources';
import { type FigureForm, leadingShare, type PublishedFigure } from '@tessera/content/stories';
import { ofHundred, whole } from '../../i18n/numbers.ts';
import { publishedInterval } from './published-interval.ts';
import type { Speech } from './speech.ts';
import { limits, type Told } from './told.ts';

const HUNDRED = { about: 'of100About', 'more-than': 'of100MoreThan', exactly: 'of100' } as const;

/** A published number; a share brings the people that it is of, or that its source does not tell them. */
export function publishedTold(figure: PublishedFigure, form: FigureForm, speech: Speech): Told {
  const { t, language, words } = speech;
  const { known, everyone, unknown, shares, answer, source } = figure;
  const count = (people = 0) => whole(people, language);
  const of = (some: number | undefined, all = everyone ?? known) =>
    t('someOf', { some: count(some), everyone: count(all) });
  switch (form) {
    case 'known':
      return { main: count(known) };
    case 'everyone':
      return { main: count(everyone) };
    case 'unknown':
      return { main: of(unknown?.people) };
    case 'people':
      return { main: of(shares.people) };
    case 'years':
      return { main: yearsIn(answer.years, words) };
    case 'source':
      return { main: named(source.short, words) };
    case 'share': {
      const precision = answer.figure.kind === 'percent' ? answer.figure.precision : undefined;
      const share = shareText(figure, speech);
      return {
        main: t(HUNDRED[precision ?? 'exactly'], { share }),
        detail: ofWhom(figure, speech),
      };
    }
  }
}

/** As many decimals as the source gives; one where the share is worked out from counts. */
export function shareText(figure: PublishedFigure, { language }: Speech): string {
  const percent = figure.answer.figure.kind === 'percent' && figure.answer.figure.percent;
  const isWhole = percent !== false && Number.isInteger(percent[figure.part]);
  return ofHundred(leadingShare(figure), language, isWhole ? 0 : 1);
}

function ofWhom(figure: PublishedFigure, speech: Speech): string {
  const { t, language } = speech;
  const { known, everyone, covered, shares } = figure;
  const interval = publishedInterval(figure);
  if (interval !== undefined && known !== undefined) {
    return t('withInterval', { ...limits(interval, language, 1), known: whole(known, language) });
  }
  const { ofEveryone, ofKnown } = shares;
  if (ofEveryone !== undefined && ofKnown !== undefined && ofEveryone !== ofKnown) {
    return t('withBoth', {
      everyone: whole(everyone ?? 0, language),
      other: ofHundred(ofKnown, language, 1),
      known: whole(known ?? 0, language),
    });
  }
  if (known !== undefined) return t('withKnown', { known: whole(known, language) });
  return covered === undefined
    ? t('withUntold')
    : t('withCovered', { covered: whole(covered, language) });
}
