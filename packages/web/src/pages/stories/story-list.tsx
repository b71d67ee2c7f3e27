import { STORY_IDS, type Story, type StoryId } from '@tessera/content/stories';
import { dayIn } from './day-in.ts';
import type { Speech } from './speech.ts';

export interface StoryListProps {
  readonly stories: ReadonlyMap<StoryId, Story>;
  readonly speech: Speech;
}

/** Every story with what it is about and how many numbers it has of which kind. */
export function StoryList({ stories, speech: { t, language } }: StoryListProps) {
  return (
    <ul className="story-list">
      {STORY_IDS.map((id) => {
        const story = stories.get(id);
        if (story === undefined) return null;
        const figures = [...story.figures.values()];
        const live = figures.filter(({ kind }) => kind === 'live').length;
        return (
          <li key={id}>
            <h2>
              <a href={`#/stories/${id}`}>{story.title}</a>
            </h2>
            <p>{story.summary}</p>
            <p className="of">
              {t('written', { date: dayIn(story.date, language) })}.{' '}
              {t('counts', { published: figures.length - live, live })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
