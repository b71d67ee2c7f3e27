import { percent } from '@tessera/content/sources';
import { peopleCount } from '../../explore/told.ts';
import type { Source } from '../../release/open-release.ts';
import type { OpenAnswer } from './open-answer.ts';
import type { Tongue } from './published-lines.ts';
import type { SourceLine } from './source-line.ts';

/** What the open file is called, so that nobody takes it for a published source, or for real. */
export function openLabel({ facts, name }: Source, { t }: Tongue): string {
  if (facts === undefined) return t('openOwn', { name: name ?? '' });
  return t(facts.invented ? 'openInvented' : 'openRelease', { title: facts.title });
}

/** The line of the file that is open, with the interval of each share. */
export function openLine(answer: OpenAnswer, source: Source, tongue: Tongue): SourceLine {
  const { t } = tongue;
  const { unknownShare } = answer;
  return {
    id: 'open',
    label: openLabel(source, tongue),
    about: t(source.facts?.invented === true ? 'openAboutInvented' : 'openAbout'),
    isEstimate: false,
    marks: answer.shares.flatMap(({ part, share }) =>
      share === undefined
        ? []
        : [{ text: shareText(part, share, tongue), share: share.value, interval: share }],
    ),
    unknown: {
      text: t('unknown', { share: unknownTold(answer, tongue) }),
      ...(unknownShare === undefined ? {} : { share: unknownShare }),
    },
  };
}

type Share = OpenAnswer['shares'][number];

const shareText = (part: Share['part'], share: Share['share'], tongue: Tongue): string =>
  tongue.t('mark', { part: tongue.words.phrases.parts[part], share: shareTold(share, tongue) });

/** A share and its interval, or that there are too few records for one. */
export function shareTold(share: Share['share'], { t, words }: Tongue): string {
  if (share === undefined) return t('tooFew');
  const number = (value: number) => percent(value, words.language);
  const { value, low, high } = share;
  return t('between', { share: number(value), low: number(low), high: number(high) });
}

/** The share of records whose answer is unknown, or that there are too few to tell. */
export const unknownTold = ({ unknownShare }: OpenAnswer, { t, words }: Tongue): string =>
  unknownShare === undefined ? t('tooFew') : percent(unknownShare, words.language);

/** The answer of the open file as a sentence, with what it is of and, beside a share, how many are unknown. */
export function openSentence(answer: OpenAnswer, tongue: Tongue): string {
  const { t, words } = tongue;
  const { language } = words;
  const { shares, people, known, unknown } = answer;
  const count = (records: number) => peopleCount(records, { t, language });
  const told = {
    parts: shares.map(({ part, share }) => shareText(part, share, tongue)).join(words.semicolon),
    people: count(people),
    known: count(known),
  };
  return unknown === undefined
    ? t('openSentenceFew', told)
    : t('openSentence', { ...told, unknown: count(unknown) });
}
