import { chartWidth, figureSvg } from '../../../chart/figure-svg.ts';
import type { Answered } from '../../../explore/answer.ts';
import type { Tongue } from '../../../explore/names.ts';
import { captionLines } from '../../../explore/readme.ts';
import { title } from '../../../explore/sentences.ts';
import { subjectOf } from '../../../explore/subject.ts';
import type { Source } from '../../../release/open-release.ts';
import { chartsOf } from '../charts.ts';

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
    specs.map(async ({ draw, label, title: name, note }, place) => ({
      title: [name, note].filter((part) => part !== '').join(' · '),
      svg: await draw?.({ width, rtl, language, place, label }),
    })),
  );
  return figureSvg({
    kicker: subjectOf(answered, source.opened.codebook, tongue).join(' · '),
    title: title(answered, tongue),
    lines: [
      ...captionLines(answered, source, tongue),
      ...(answered.corridors === undefined ? [] : [t('boundaries')]),
    ],
    charts,
    columns,
    dir: rtl ? 'rtl' : 'ltr',
  });
}
