import { checkStory, type Story, type StoryCheck } from '@tessera/content/stories';
import { useEffect, useState } from 'react';
import type { Source } from '../../release/open-release.ts';
import { answererOf } from './answerer.ts';
import type { LiveAnswer } from './live-answer.ts';

interface Checked {
  readonly story: Story;
  readonly source: Source;
  readonly check: StoryCheck<LiveAnswer>;
}

/** Every live number of a story, asked anew whenever another source is opened; `undefined` meanwhile. */
export function useCheck(
  story: Story | undefined,
  source: Source | undefined,
): StoryCheck<LiveAnswer> | undefined {
  const [checked, setChecked] = useState<Checked>();
  useEffect(() => {
    if (story === undefined || source === undefined) return;
    let isGone = false;
    void checkStory(story, answererOf(source)).then((check) => {
      if (!isGone) setChecked({ story, source, check });
    });
    return () => {
      isGone = true;
    };
  }, [story, source]);
  return checked?.story === story && checked?.source === source ? checked?.check : undefined;
}
