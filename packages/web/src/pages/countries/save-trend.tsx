import { type CountryTable, EFFORT } from '@tessera/content/countries';
import { chartWidth, figureSvg } from '../../chart/figure-svg.ts';
import { saveCsv, saveFigure } from '../../chart/save.ts';
import { UnsavedNote } from '../unsaved-note.tsx';
import { useSaving } from '../use-saving.ts';
import { labelOf, type Speech } from './cell-words.ts';
import { sourceLine } from './source-words.ts';
import { trendCsv } from './trend-csv.ts';
import { drawable, PEOPLE_DRAWN, pointsOf, sharedYears, trendSentence } from './trend-words.ts';

export interface SaveTrendProps {
  readonly code: string;
  readonly name: string;
  readonly table: CountryTable;
  readonly speech: Speech;
  /** Where the page shows invented people as well: said in every file, though these figures are none. */
  readonly note: string | undefined;
}

/** The pictures and the table over the years, with sentence, caveats and source inside. */
export function SaveTrend(props: SaveTrendProps) {
  const { code, table, speech } = props;
  const { t } = speech;
  const file = `tessera-${code.toLowerCase()}`;
  const { unsaved, save } = useSaving();
  const picture = (kind: 'png' | 'svg') =>
    save(async () => saveFigure(await figureOf(props), kind, file));
  const csv = () => saveCsv(trendCsv(table, linesOf(props), speech), file);
  return (
    <>
      <div className="save">
        <button type="button" onClick={() => picture('png')}>
          {t('savePng')}
        </button>
        <button type="button" onClick={() => picture('svg')}>
          {t('saveSvg')}
        </button>
        <button type="button" onClick={() => save(csv)}>
          {t('saveCsv')}
        </button>
      </div>
      <UnsavedNote unsaved={unsaved} />
    </>
  );
}

/** Small pictures side by side, as on the page. */
const COLUMNS = 2;

const drawnOf = (table: CountryTable) => drawable(table, [...PEOPLE_DRAWN, ...EFFORT]);

/** What must travel with the figures. */
function linesOf({ name, table, speech, note }: SaveTrendProps): readonly string[] {
  const { t } = speech;
  const years = sharedYears(table);
  return [
    name,
    ...drawnOf(table).map((measure) => trendSentence(table, measure, years, speech)),
    t('stripes', { unknown: t('key_notReported'), suppressed: t('key_suppressed') }),
    t('trendCaution'),
    t('footMeans'),
    t('footZero'),
    sourceLine(speech),
    ...(note === undefined ? [] : [note]),
  ];
}

async function figureOf(props: SaveTrendProps): Promise<SVGSVGElement> {
  const { table, name, speech } = props;
  const { language, t } = speech;
  const { drawTrend } = await import('./draw-trend.ts');
  const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  const years = sharedYears(table);
  const canvas = { width: chartWidth(COLUMNS), rtl: dir === 'rtl', language };
  const charts = drawnOf(table).map((measure, place) => {
    const title = labelOf(measure, speech);
    return {
      title,
      svg: drawTrend(pointsOf(table, measure, years), { ...canvas, place, label: title }),
    };
  });
  const [, ...lines] = linesOf(props);
  return figureSvg({
    kicker: t('title'),
    title: `${name} – ${t('trendTitle')}`,
    lines,
    charts,
    columns: COLUMNS,
    dir,
  });
}
