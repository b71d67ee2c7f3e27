import { useTranslation } from 'react-i18next';
import { doorsOf } from '../explore/doors.ts';
import { writeState } from '../explore/state.ts';
import type { Source } from '../release/open-release.ts';
import { goTo } from '../use-hash-location.ts';

export interface StartProps {
  readonly source: Source | undefined;
  readonly isWaiting: boolean;
  readonly openFile: (file: File) => Promise<void>;
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
        {source === undefined && isWaiting && <p role="status">{t('loading')}</p>}
      </section>
      <section>
        <h2>{t('openTitle')}</h2>
        <p>{t('openText')}</p>
        <label className="file">
          {t('openButton')}
          <input
            type="file"
            accept=".csv,text/csv"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) void openFile(file).then(() => goTo('/explore'));
            }}
          />
        </label>
      </section>
    </>
  );
}

/** One door for each topic that the codebook has a question for. */
function TopicDoors({ source }: { readonly source: Source }) {
  const { t } = useTranslation();
  const { codebook } = source.opened;
  return (
    <ul className="doors">
      {doorsOf(codebook).map(({ topic, state }) => (
        <li key={topic}>
          <a href={`#/explore?${writeState(state, codebook)}`}>{t(`topic_${topic}`)}</a>
        </li>
      ))}
    </ul>
  );
}
