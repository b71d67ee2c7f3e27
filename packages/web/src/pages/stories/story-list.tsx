import { STORY_IDS, type Story, type StoryId } from '@tessera/content/stories';
import type { Speech } from './speech.ts';

export interface StoryListProps {
  readonly stories: ReadonlyMap<StoryId, Story>;
  readonly speech: Speech;
}

/** Every story with what it is about and how many numbers it has of which kind. */
export function StoryList({ stories, speech: { t } }: StoryListProps) {
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
              {t('written', { date: story.date })}.{' '}
              {t('counts', { published: figures.length - live, live })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
