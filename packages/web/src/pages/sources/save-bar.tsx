import { useTranslation } from 'react-i18next';
import { CHART_WIDTH, figureSvg } from '../../chart/figure-svg.ts';
import { saveCsv, saveFigure } from '../../chart/save.ts';
import { UnsavedNote } from '../unsaved-note.tsx';
import { useSaving } from '../use-saving.ts';
import type { Tongue } from './published-lines.ts';
import type { SourceLine } from './source-line.ts';
import { sourcesCsv } from './sources-csv.ts';
import { captionLines, citationOf, findingOf, readmeLines, type Shown } from './told-page.ts';

export interface SaveBarProps {
  readonly shown: Shown;
  readonly lines: readonly SourceLine[];
  readonly tongue: Tongue;
}

/** Address, citation, picture and table to take along; every source travels inside them. */
export function SaveBar(props: SaveBarProps) {
  const { shown, tongue } = props;
  const { t } = useTranslation();
  const { copied, unsaved, copy, save } = useSaving();
  const name = `tessera-sources-${shown.comparison.id}`;
  const address = () => window.location.href;
  const picture = (kind: 'png' | 'svg') =>
    save(async () => saveFigure(await figureOf(props), kind, name));
  const table = () => {
    const lines = readmeLines(shown, address(), tongue);
    saveCsv(sourcesCsv(lines, shown.rows, shown.open, tongue), name);
  };
  const actions = [
    ['copyLink', () => copy('copyLink', address)],
    ['copyCitation', () => copy('copyCitation', () => citationOf(shown, address(), tongue))],
    ['savePng', () => picture('png')],
    ['saveSvg', () => picture('svg')],
    ['saveCsv', () => save(table)],
  ] as const;
  return (
    <>
      <div className="save">
        {actions.map(([what, act]) => (
          <button key={what} type="button" onClick={act}>
            {copied === what ? t('copied') : t(what)}
          </button>
        ))}
      </div>
      <UnsavedNote unsaved={unsaved} />
    </>
  );
}

async function figureOf({ shown, lines, tongue }: SaveBarProps): Promise<SVGSVGElement> {
  const { drawSources } = await import('./draw-sources.ts');
  const { t, words } = tongue;
  const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  const svg = drawSources(lines, {
    width: CHART_WIDTH,
    rtl: dir === 'rtl',
    language: words.language,
    place: 0,
    label: findingOf(shown.comparison, words),
  });
  const finding = findingOf(shown.comparison, words);
  return figureSvg({
    kicker: words.phrases.questions[shown.comparison.id],
    title: finding === '' ? t('title') : finding,
    lines: captionLines(shown, tongue).filter((line) => line !== finding),
    charts: [{ title: '', svg }],
    dir,
  });
}
