import { useState } from 'react';
import { CHART_WIDTH, figureSvg } from '../../chart/figure-svg.ts';
import { pngBlob, saveBlob, svgBlob } from '../../chart/save.ts';
import type { Answered } from '../../explore/answer.ts';
import { panelsOf, shown } from '../../explore/bars.ts';
import { tableCsv } from '../../explore/csv.ts';
import { blockName, type Tongue } from '../../explore/sentences.ts';
import { dayOf, sourceTitle } from '../../explore/source-words.ts';
import type { Source } from '../../release/open-release.ts';

export interface SaveBarProps {
  readonly answered: Answered;
  readonly source: Source;
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly tongue: Tongue;
}

/** Address, citation, picture and table to take along; source and doubts travel inside them. */
export function SaveBar(props: SaveBarProps) {
  const { answered, tongue } = props;
  const { t } = tongue;
  const [copied, setCopied] = useState<string>();
  const copy = async (what: string, text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(what);
  };
  const name = `tessera-${answered.question.id}`;
  const picture = async (kind: 'png' | 'svg') => {
    const svg = await figureOf(props);
    saveBlob(kind === 'svg' ? svgBlob(svg) : await pngBlob(svg), `${name}.${kind}`);
  };
  const table = () => {
    const csv = tableCsv(answered, linesOf(props), tongue);
    saveBlob(new Blob([`\ufeff${csv}`], { type: 'text/csv' }), `${name}.csv`);
  };
  return (
    <div className="save">
      <button type="button" onClick={() => copy('link', window.location.href)}>
        {copied === 'link' ? t('copied') : t('copyLink')}
      </button>
      <button type="button" onClick={() => copy('citation', citation(props))}>
        {copied === 'citation' ? t('copied') : t('copyCitation')}
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
    </div>
  );
}

function citation({ answered, source, tongue }: SaveBarProps): string {
  const { t } = tongue;
  return t('citation', {
    title: source.facts?.title ?? source.name ?? '',
    question: answered.question.label,
    people: t(`lens_${answered.state.lens}`),
    date: dayOf(source.facts?.created ?? ''),
    address: window.location.href,
  });
}

const linesOf = ({ sentence, notes, source, tongue }: SaveBarProps): readonly string[] => [
  sentence,
  ...notes,
  tongue.t('notPrevalence'),
  sourceTitle(source, tongue),
];

async function figureOf(props: SaveBarProps): Promise<SVGSVGElement> {
  const { answered, tongue } = props;
  const { drawBars } = await import('../../chart/draw-bars.ts');
  const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  const charts = panelsOf(answered).map(({ block, bars }) => {
    const part = block === undefined ? undefined : answered.blocks[block];
    const title = part === undefined ? '' : blockName(part, tongue);
    const { language } = tongue;
    const drawing = {
      bars: shown(bars),
      label: title,
      width: CHART_WIDTH,
      rtl: dir === 'rtl',
      language,
    };
    return { title, svg: drawBars(drawing) };
  });
  const title = `${answered.question.label} – ${tongue.t(`lens_${answered.state.lens}`)}`;
  return figureSvg({ title, lines: linesOf(props), charts, dir });
}
