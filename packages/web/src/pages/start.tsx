import { useTranslation } from 'react-i18next';
import { doorsOf } from '../explore/doors.ts';
import { TOPICS } from '../explore/questions.ts';
import { writeState } from '../explore/state.ts';
import type { Source } from '../release/open-release.ts';
import { OpenFile, type OpenFileProps } from './open-file.tsx';

export interface StartProps extends OpenFileProps {
  readonly source: Source | undefined;
  readonly isWaiting: boolean;
}

/** The front page: a question first. */
export function Start({ source, isWaiting, openFile }: StartProps) {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('tagline')}</h1>
      <p className="lead">{t('intro')}</p>
      <section>
        <h2>{t('askTitle')}</h2>
        {source !== undefined && <TopicDoors source={source} />}
        {source === undefined && isWaiting && <NoDoorsYet />}
      </section>
      <OpenFile openFile={openFile} />
    </>
  );
}

/** One door for each topic that the codebook has a question for, with what it asks. */
function TopicDoors({ source }: { readonly source: Source }) {
  const { t } = useTranslation();
  const { codebook } = source.opened;
  return (
    <ul className="doors">
      {doorsOf(codebook).map(({ topic, state, questions }) => (
        <li key={topic}>
          <a href={`#/explore?${writeState(state, codebook)}`}>
            <span>{t(`topic_${topic}`)}</span> <small>{questions.join(' · ')}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** As much room as the doors will take, so that nothing jumps when they are there. */
function NoDoorsYet() {
  const { t } = useTranslation();
  return (
    <>
      <p className="unseen" role="status">
        {t('loading')}
      </p>
      <ul className="doors" aria-hidden="true">
        {TOPICS.map((topic) => (
          <li key={topic} className="blank" />
        ))}
      </ul>
    </>
  );
}
