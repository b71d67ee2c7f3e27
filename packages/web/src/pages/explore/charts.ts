import type { Draw } from '../../chart/chart.tsx';
import { barsDrawing, flowMapDrawing, heatDrawing, trendDrawing } from '../../chart/draw.ts';
import { barsHeight, heatHeight, mapHeight, TREND_HEIGHT } from '../../chart/sizes.ts';
import type { Answered } from '../../explore/answer.ts';
import { panelsOf } from '../../explore/bars.ts';
import { gridsOf } from '../../explore/heat.ts';
import { questionName, type Tongue } from '../../explore/names.ts';
import { shownAnswers } from '../../explore/shown-answers.ts';
import { seriesOf, topOf } from '../../explore/trend.ts';
import { whole } from '../../i18n/numbers.ts';

/** One picture of an answer, ready to be drawn wherever it is needed: on the page or in a file. */
export interface ChartSpec {
  readonly key: string;
  /** Its place among the pictures, which names its marks. */
  readonly place: number;
  /** What it shows of all; empty where it shows everything. */
  readonly title: string;
  /** How many people it is of. */
  readonly note: string;
  /** What is read aloud in its place. */
  readonly label: string;
  /** `undefined` where too few people are for a picture. */
  readonly draw: Draw | undefined;
  /** Pixels, on so wide a page. */
  readonly height: (width: number) => number;
  /** How much of it there is no room for. */
  readonly more: number;
}

/** All pictures of an answer, in their order on the page. */
export function chartsOf(answered: Answered, tongue: Tongue): readonly ChartSpec[] {
  switch (answered.state.picture) {
    case 'trend':
      return trendCharts(answered, tongue);
    case 'heat':
      return heatCharts(answered, tongue);
    case 'corridors':
      return [...mapCharts(answered, tongue), ...barCharts(answered, tongue)];
    default:
      return barCharts(answered, tongue);
  }
}

const labelOf = (answered: Answered, title: string, note: string, tongue: Tongue): string =>
  [questionName(answered, tongue), title, note].filter((part) => part !== '').join('. ');

function barCharts(answered: Answered, tongue: Tongue): readonly ChartSpec[] {
  const { t, language } = tongue;
  return panelsOf(answered, tongue).map((panel, place): ChartSpec => {
    const { title, bars, of, people, unknown, tooFew, more } = panel;
    const note = tooFew ? '' : t('ofKnown', { known: whole(of, language) });
    const label = t('unknownBar', { count: whole(people, language) });
    const picture = {
      bars,
      ...(unknown === undefined || people === 0 ? {} : { unknown: { label, share: unknown } }),
    };
    return {
      key: `bars ${place}`,
      place,
      title,
      note,
      label: labelOf(answered, title, note, tongue),
      draw: tooFew ? undefined : barsDrawing(picture),
      height: () => barsHeight(picture),
      more,
    };
  });
}

function trendCharts(answered: Answered, tongue: Tongue): readonly ChartSpec[] {
  const series = seriesOf(answered, tongue);
  const top = topOf(series);
  return series.map((one, place): ChartSpec => {
    const title = [one.label, one.part].filter((part) => part !== '').join(' – ');
    const isTold = one.points.some(({ share }) => share !== undefined);
    return {
      key: `trend ${place}`,
      place,
      title,
      note: '',
      label: labelOf(answered, title, '', tongue),
      draw: isTold ? trendDrawing({ series: one, top }) : undefined,
      height: () => TREND_HEIGHT,
      more: 0,
    };
  });
}

function heatCharts(answered: Answered, tongue: Tongue): readonly ChartSpec[] {
  const { t, language } = tongue;
  return gridsOf(answered, tongue).map((grid, place): ChartSpec => {
    const heat = {
      grid,
      unknown: t('unknownColumn'),
      of: grid.rows.map(({ of, tooFew }) =>
        tooFew ? t('tableFew') : t('ofKnown', { known: whole(of, language) }),
      ),
    };
    return {
      key: `heat ${place}`,
      place,
      title: grid.title,
      note: '',
      label: labelOf(answered, grid.title, answered.along?.axis.label ?? '', tongue),
      draw: grid.rows.every(({ tooFew }) => tooFew) ? undefined : heatDrawing(heat),
      height: (width) => heatHeight(heat, width),
      more: grid.more.rows + grid.more.columns,
    };
  });
}

/** The map of the flows, where they are shown of all people together. */
function mapCharts(answered: Answered, tongue: Tongue): readonly ChartSpec[] {
  const { corridors, shown, state } = answered;
  if (corridors === undefined || state.composition === 'parts') return [];
  const flows = shownAnswers(answered).flatMap((answer, at) => {
    const [flow, share] = [corridors.flows[answer], shown.shares[answer]?.value ?? 0];
    return flow === undefined || !(share > 0) ? [] : [{ ...flow, at, share }];
  });
  if (flows.length === 0) return [];
  return [
    {
      key: 'map',
      place: 0,
      title: '',
      note: '',
      label: tongue.t('corridorMap'),
      draw: flowMapDrawing(flows),
      height: mapHeight,
      more: 0,
    },
  ];
}
