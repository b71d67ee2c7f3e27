import { SOURCE_WORDS } from '@tessera/content/sources';
import { isStoryLanguage } from '@tessera/content/stories';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tongue } from '../../explore/names.ts';
import { useTongue } from '../explore/use-tongue.ts';
import type { Speech } from './speech.ts';
import { STORIES_AREA } from './words.ts';

/** The words of these pages, and those of the explorer, in the language of the page. */
export function useSpeech(): { readonly speech: Speech; readonly tongue: Tongue } {
  const { t, i18n } = useTranslation(STORIES_AREA);
  const tongue = useTongue();
  const { language } = i18n;
  return useMemo(() => {
    const words = SOURCE_WORDS[isStoryLanguage(language) ? language : 'en'];
    return { speech: { t, language, words }, tongue: { t: tongue.t, language } };
  }, [t, tongue.t, language]);
}
