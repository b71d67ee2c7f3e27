import { STORY_IDS } from '@tessera/content/stories';
import { Breadcrumb } from '../../design/breadcrumb.tsx';
import { usePageTitle } from '../../design/page-title.ts';
import { Legend } from './legend.tsx';
import { StoryList } from './story-list.tsx';
import { useSpeech } from './use-speech.ts';
import { useStories } from './use-story.ts';
import './stories.css';

/** The list of all stories. */
export function StoriesPage() {
  const { speech } = useSpeech();
  const { t, language } = speech;
  const stories = useStories(STORY_IDS, language);
  usePageTitle(t('title'));
  return (
    <div className="story">
      <Breadcrumb above={[]} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {stories === undefined ? (
        <p role="status">{t('loading')}</p>
      ) : (
        <StoryList stories={stories} speech={speech} />
      )}
      <Legend speech={speech} />
    </div>
  );
}
