import { named, told, yearsIn } from '@tessera/content/sources';
import type { LiveFigure, PublishedFigure } from '@tessera/content/stories';
import { whole } from '../../i18n/numbers.ts';
import { askedWords } from './asked-words.ts';
import { whyNot } from './missing.ts';
import { publishedInterval } from './published-interval.ts';
import { publishedTold } from './published-told.ts';
import { releaseName } from './release-name.ts';
import type { Speech } from './speech.ts';
import { answerOf, figureOf, type Telling } from './telling.ts';

/** One line of a note: a name and what stands behind it, which may be in another language. */
export interface NoteLine {
  readonly name: string;
  readonly text: string;
  readonly language?: string;
}

/** Everything that a reader may want to know of a number: where from, of whom, how many unknown. */
export function noteLines(name: string, telling: Telling): readonly NoteLine[] {
  const figure = figureOf(telling, name);
  if (figure === undefined) return [];
  return figure.kind === 'live'
    ? liveLines(figure, telling)
    : publishedLines(figure, telling.speech);
}

function publishedLines(figure: PublishedFigure, speech: Speech): readonly NoteLine[] {
  const { t, words, language } = speech;
  const { source, answer, known, unknown } = figure;
  const line = (label: string, english: string): NoteLine => {
    const { text, language: own } = told(english, words);
    return { name: label, text, ...(own === language ? {} : { language: own }) };
  };
  return [
    line(t('noteSource'), source.name),
    {
      name: t('noteAbout'),
      text: `${named(answer.label, words)} – ${words.phrases.parts[figure.part]}`,
    },
    { name: t('noteYears'), text: yearsIn(answer.years, words) },
    line(t('noteOf'), answer.denominator.text),
    { name: t('noteKnown'), text: known === undefined ? t('noteNotTold') : whole(known, language) },
    {
      name: t('noteUnknown'),
      text:
        unknown === undefined ? t('noteNotTold') : publishedTold(figure, 'unknown', speech).main,
    },
    {
      name: t('noteInterval'),
      text: t(publishedInterval(figure) === undefined ? 'noteNoInterval' : 'noteChance'),
    },
    { name: t('noteStanding'), text: words.phrases.standings[answer.standing] },
    line(t('noteCaveat'), answer.caveat),
    line(t('noteCitation'), answer.citation),
  ];
}

function liveLines(figure: LiveFigure, telling: Telling): readonly NoteLine[] {
  const { source, speech } = telling;
  const { t, language } = speech;
  const asked = { name: t('noteAsked'), text: askedWords(figure.query, source, speech) };
  if (source === undefined || telling.check === undefined) return [asked];
  const release = { name: t('noteRelease'), text: releaseName(source, speech) };
  const answer = answerOf(telling, figure.name);
  if (answer === undefined) {
    return [release, asked, { name: t('noteNoAnswer'), text: whyNot(figure, telling) }];
  }
  const shares =
    answer.kind === 'share'
      ? answer.shares
      : answer.kind === 'picture'
        ? answer.answered.shown
        : undefined;
  const counts =
    shares === undefined
      ? []
      : [
          { name: t('noteKnown'), text: whole(shares.of, language) },
          { name: t('noteUnknown'), text: whole(shares.unknown, language) },
        ];
  const noise = source.facts === undefined ? 'noteChance' : 'noteNoise';
  return [
    release,
    asked,
    ...counts,
    { name: t('noteInterval'), text: t(noise) },
    { name: t('noteCaveat'), text: t('notPrevalence') },
  ];
}
