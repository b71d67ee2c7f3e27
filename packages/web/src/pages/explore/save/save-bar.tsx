import { saveCsv, saveFigure } from '../../../chart/save.ts';
import type { Answered } from '../../../explore/answer.ts';
import { citation } from '../../../explore/citation.ts';
import { tableCsv } from '../../../explore/csv.ts';
import { filterWords } from '../../../explore/filter-words.ts';
import type { Tongue } from '../../../explore/names.ts';
import { captionLines, readmeLines } from '../../../explore/readme.ts';
import { title } from '../../../explore/sentences.ts';
import { writeState } from '../../../explore/state.ts';
import type { Source } from '../../../release/open-release.ts';
import { UnsavedNote } from '../../unsaved-note.tsx';
import { useSaving } from '../../use-saving.ts';
import { embedCode } from './embed-code.ts';
import { figureOf } from './figure-of.ts';

export interface SaveBarProps {
  readonly answered: Answered;
  readonly source: Source;
  readonly tongue: Tongue;
}

/** Address, citation, picture and table to take along; source and doubts travel inside them. */
export function SaveBar(props: SaveBarProps) {
  const { answered, source, tongue } = props;
  const { t } = tongue;
  const { copied, unsaved, copy, save } = useSaving();
  const words = (what: string, key: string) => (copied === what ? t('copied') : t(key));
  const cited = () => citation(answered, source, window.location.href, tongue);
  const name = `tessera-${answered.question.id}-${answered.state.picture}`;
  const picture = (kind: 'png' | 'svg') =>
    save(async () => saveFigure(await figureOf(answered, source, tongue), kind, name));
  const table = () => {
    const lines = readmeLines(answered, source, window.location.href, tongue);
    saveCsv(tableCsv(answered, lines, tongue), name);
  };
  return (
    <>
      <div className="save">
        <button type="button" onClick={() => copy('link', () => window.location.href)}>
          {words('link', 'copyLink')}
        </button>
        <button type="button" onClick={() => copy('citation', cited)}>
          {words('citation', 'copyCitation')}
        </button>
        <button type="button" onClick={() => picture('png')}>
          {t('savePng')}
        </button>
        <button type="button" onClick={() => picture('svg')}>
          {t('saveSvg')}
        </button>
        <button type="button" onClick={() => save(table)}>
          {t('saveCsv')}
        </button>
        {source.kind === 'release' ? (
          <button type="button" onClick={() => copy('embed', () => embedded(props))}>
            {words('embed', 'copyEmbed')}
          </button>
        ) : (
          <p className="hint">{t('embedOwn')}</p>
        )}
      </div>
      <UnsavedNote unsaved={unsaved} />
    </>
  );
}

function embedded({ answered, source, tongue }: SaveBarProps): string {
  const { origin, pathname } = window.location;
  const { codebook } = source.opened;
  const filters = filterWords(answered.state, codebook, tongue).map(({ text }) => text);
  return embedCode({
    site: origin + pathname,
    search: writeState(answered.state, codebook),
    title: [title(answered, tongue), ...filters].join(' · '),
    caption: captionLines(answered, source, tongue).join(' '),
  });
}
