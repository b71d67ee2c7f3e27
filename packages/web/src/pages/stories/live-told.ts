import type { FigureForm } from '@tessera/content/stories';
import { ofHundred, whole } from '../../i18n/numbers.ts';
import type { LiveAnswer } from './live-answer.ts';
import type { Speech } from './speech.ts';
import { limits, type Told } from './told.ts';

/** A number of the open release, or the name of the release where that is what a sentence asks for. */
export function liveTold(
  answer: LiveAnswer,
  form: FigureForm,
  release: string,
  { t, language }: Speech,
): Told {
  if (form === 'source' || answer.kind === 'change') return { main: release };
  const counted =
    answer.kind === 'share'
      ? answer
      : { shares: answer.answered.shown, people: answer.answered.view.people };
  const { of, unknown } = counted.shares;
  const people = whole(counted.people, language);
  if (form === 'known') return { main: whole(of, language) };
  if (form === 'everyone') return { main: people };
  if (form === 'unknown' || answer.kind === 'picture') {
    return { main: t('someOf', { some: whole(unknown, language), everyone: people }) };
  }
  return {
    main: t('of100', { share: ofHundred(answer.share.value, language) }),
    detail: t('withInterval', { ...limits(answer.share, language), known: whole(of, language) }),
  };
}
