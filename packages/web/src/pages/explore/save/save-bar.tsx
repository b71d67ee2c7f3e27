import { useState } from 'react';
import { saveCsv, saveFigure } from '../../../chart/save.ts';
import type { Answered } from '../../../explore/answer.ts';
import { tableCsv } from '../../../explore/csv.ts';
import { questionName, type Tongue } from '../../../explore/names.ts';
import { readmeLines } from '../../../explore/readme.ts';
import { title } from '../../../explore/sentences.ts';
import { dayOf, sourceTitle } from '../../../explore/source-words.ts';
import { writeState } from '../../../explore/state.ts';
import { peopleOf } from '../../../explore/told.ts';
import type { Source } from '../../../release/open-release.ts';
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
  const [copied, setCopied] = useState<string>();
  const copy = async (what: string, text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(what);
  };
  const words = (what: string, key: string) => (copied === what ? t('copied') : t(key));
  const name = `tessera-${answered.question.id}-${answered.state.picture}`;
  const picture = async (kind: 'png' | 'svg') =>
    saveFigure(await figureOf(answered, source, tongue), kind, name);
  const table = () => {
    const lines = readmeLines(answered, source, window.location.href, tongue);
    saveCsv(tableCsv(answered, lines, tongue), name);
  };
  return (
    <div className="save">
      <button type="button" onClick={() => copy('link', window.location.href)}>
        {words('link', 'copyLink')}
      </button>
      <button type="button" onClick={() => copy('citation', citation(props))}>
        {words('citation', 'copyCitation')}
      </button>
      <button type="button" onClick={() => void picture('png')}>
        {t('savePng')}
      </button>
      <button type="button" onClick={() => void picture('svg')}>
        {t('saveSvg')}
      </button>
      <button type="button" onClick={table}>
        {t('saveCsv')}
      </button>
      {source.kind === 'release' ? (
        <button type="button" onClick={() => copy('embed', embedded(props))}>
          {words('embed', 'copyEmbed')}
        </button>
      ) : (
        <p className="hint">{t('embedOwn')}</p>
      )}
    </div>
  );
}

function citation({ answered, source, tongue }: SaveBarProps): string {
  return tongue.t('citation', {
    title: source.facts?.title ?? source.name ?? '',
    question: questionName(answered, tongue),
    people: peopleOf(answered, tongue),
    date: dayOf(source.facts?.created ?? ''),
    address: window.location.href,
  });
}

function embedded({ answered, source, tongue }: SaveBarProps): string {
  const { origin, pathname } = window.location;
  return embedCode({
    site: origin + pathname,
    search: writeState(answered.state, source.opened.codebook),
    title: title(answered, tongue),
    caption: `${sourceTitle(source, tongue)}. ${tongue.t('notPrevalence')}`,
  });
}
