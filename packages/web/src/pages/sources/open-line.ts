import { percent } from '@tessera/content/sources';
import { whole } from '../../i18n/numbers.ts';
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
  const { t, words } = tongue;
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
    unknown:
      unknownShare === undefined
        ? { text: t('notStated') }
        : {
            text: t('unknown', { share: percent(unknownShare, words.language) }),
            share: unknownShare,
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

/** The answer of the open file as a sentence, with what it is of and how many are unknown. */
export function openSentence(answer: OpenAnswer, tongue: Tongue): string {
  const { t, words } = tongue;
  const { language } = words;
  return t('openSentence', {
    parts: answer.shares
      .map(({ part, share }) => shareText(part, share, tongue))
      .join(words.semicolon),
    people: whole(answer.people, language),
    known: whole(answer.known, language),
    unknown: whole(answer.unknown, language),
  });
}
