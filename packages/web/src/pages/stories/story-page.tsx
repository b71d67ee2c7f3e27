import {
  figuresInOrder,
  isStoryId,
  STORY_IDS,
  type Story,
  type StoryId,
} from '@tessera/content/stories';
import { Breadcrumb } from '../../design/breadcrumb.tsx';
import { usePageTitle } from '../../design/page-title.ts';
import type { PageProps } from '../lazy-page.tsx';
import { ProblemNote } from '../problem-note.tsx';
import { CheckedLine } from './checked-line.tsx';
import { Cite } from './cite.tsx';
import { dayIn } from './day-in.ts';
import { Legend } from './legend.tsx';
import { NotesList } from './notes-list.tsx';
import { StoryBlocks } from './story-blocks.tsx';
import { StoryList } from './story-list.tsx';
import { useCheck } from './use-check.ts';
import { useSpeech } from './use-speech.ts';
import { useStories } from './use-story.ts';
import '../explore/explore.css';
import './stories.css';

/** One story, or the list of all where there is none of that name. */
export function StoryPage({ source, problem, params }: PageProps) {
  const { id = '' } = params;
  if (!isStoryId(id)) return <NoStory />;
  return <OneStory key={id} {...{ id, source, problem }} />;
}

type OneStoryProps = Pick<PageProps, 'source' | 'problem'> & { readonly id: StoryId };

function OneStory({ id, source, problem }: OneStoryProps) {
  const { speech } = useSpeech();
  const story = useStories([id], speech.language)?.get(id);
  usePageTitle(story?.title ?? speech.t('title'));
  return (
    <article className="story">
      <Breadcrumb above={[{ words: speech.t('title'), href: '#/stories' }]} />
      {story === undefined ? (
        <p role="status">{speech.t('loading')}</p>
      ) : (
        <Told {...{ story, source, problem }} />
      )}
    </article>
  );
}

function Told({ story, source, problem }: Omit<OneStoryProps, 'id'> & { readonly story: Story }) {
  const { speech, tongue } = useSpeech();
  const check = useCheck(story, source);
  const order = figuresInOrder(story);
  const isWaiting = source !== undefined || problem === undefined;
  const telling = { story, order, source, isWaiting, check, speech, tongue };
  const { t } = speech;
  return (
    <>
      <h1>{story.title}</h1>
      <p className="lead">{story.summary}</p>
      <p className="of">{t('written', { date: dayIn(story.date, speech.language) })}</p>
      <CheckedLine telling={telling} />
      {source === undefined && problem !== undefined && <ProblemNote problem={problem} />}
      {story.isDraft && <p className="draft">{t('draft')}</p>}
      <Legend speech={speech} />
      <StoryBlocks telling={telling} />
      <NotesList telling={telling} />
      <Cite telling={telling} />
    </>
  );
}

function NoStory() {
  const { speech } = useSpeech();
  const stories = useStories(STORY_IDS, speech.language);
  usePageTitle(speech.t('noStory'));
  return (
    <div className="story">
      <Breadcrumb above={[{ words: speech.t('title'), href: '#/stories' }]} />
      <h1>{speech.t('noStory')}</h1>
      <p>{speech.t('noStoryText')}</p>
      {stories !== undefined && <StoryList stories={stories} speech={speech} />}
    </div>
  );
}
