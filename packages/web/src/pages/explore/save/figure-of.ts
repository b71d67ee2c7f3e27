import { chartWidth, figureSvg } from '../../../chart/figure-svg.ts';
import type { Answered } from '../../../explore/answer.ts';
import type { Tongue } from '../../../explore/names.ts';
import { captionLines } from '../../../explore/readme.ts';
import { title } from '../../../explore/sentences.ts';
import { subjectOf } from '../../../explore/subject.ts';
import type { Source } from '../../../release/open-release.ts';
import { keyOf, tooFewHere } from '../chart-words.ts';
import { type ChartSpec, chartsOf } from '../charts.ts';

/** More pictures than these stand in two columns. */
const FEW = 2;

/** The pictures of an answer in one file, with everything inside that must travel with them. */
export async function figureOf(
  answered: Answered,
  source: Source,
  tongue: Tongue,
): Promise<SVGSVGElement> {
  const rtl = document.documentElement.dir === 'rtl';
  const { t, language } = tongue;
  const specs = chartsOf(answered, tongue);
  const columns = answered.state.picture !== 'heat' && specs.length > FEW ? 2 : 1;
  const width = chartWidth(columns);
  const charts = await Promise.all(
    specs.map(async (spec, place) => ({
      title: [spec.title, spec.note].filter((part) => part !== '').join(' · '),
      svg: await spec.draw?.({ width, rtl, language, place, label: spec.label }),
      note: noteOf(spec, tongue),
    })),
  );
  return figureSvg({
    kicker: subjectOf(answered, source.opened.codebook, tongue).join(' · '),
    title: title(answered, tongue),
    lines: [
      keyOf(answered, tongue),
      ...captionLines(answered, source, tongue),
      ...(answered.corridors === undefined ? [] : [t('boundaries')]),
    ],
    charts,
    columns,
    dir: rtl ? 'rtl' : 'ltr',
  });
}

/** Why there is no picture, or how much of it there is no room for. */
function noteOf({ draw, more }: ChartSpec, tongue: Tongue): string {
  if (draw === undefined) return tooFewHere(tongue);
  return more > 0 ? tongue.t('moreNotDrawn', { count: more }) : '';
}
