import { viewOf } from '@tessera/insight';
import type { Source } from '../release/open-release.ts';
import type { Answered } from './answered.ts';
import { askedAlong } from './ask.ts';
import { axesOf } from './axes.ts';
import { composed, composingOf } from './composed.ts';
import { corridorColumns } from './corridor-columns.ts';
import { asksFlows, type Corridor, corridorOf, flowsIn } from './corridors.ts';
import { codedColumns } from './questions.ts';
import { rulesOfFlows } from './rules.ts';
import { shownAnswers } from './shown-answers.ts';
import type { State } from './state.ts';

/** The parts of a picture: how many, which code belongs to which, and which are no single value. */
export interface Parts {
  readonly count: number;
  readonly part: readonly number[] | undefined;
  readonly gathered: readonly number[];
}

/** The flows of a picture as the answers to a question, in so many parts. */
export async function flowsAnswered(
  source: Source,
  state: State,
  parts: Parts,
  weights: readonly number[],
): Promise<Pick<Answered, 'view' | 'shown' | 'corridors'>> {
  const { codebook } = source.opened;
  const columns = corridorColumns(codebook);
  const axis = axesOf(codebook).find(({ id }) => id === columns?.[1].name);
  if (columns === undefined || axis === undefined) {
    throw new RangeError('flows go between two columns of countries');
  }
  const [from, to] = columns;
  const asked = asksFlows(
    askedAlong(state, codebook, axis, parts.part),
    codedColumns(codebook).indexOf(from),
    from,
  );
  const counted = await source.rows.count(asked);
  const flows = flowsIn(counted, parts.count, columns);
  const rules = { ...rulesOfFlows(source, asked), gathered: parts.gathered };
  const view = viewOf(flows.parts, rules);
  const composing = composingOf(state, view, weights, rules);
  const named = flows.flows.flatMap((_, at): readonly Corridor[] => {
    const found = corridorOf(flows, at, columns);
    return found === undefined ? [] : [found];
  });
  const drawn = shownAnswers({ question: { ordered: false }, view, corridors: { flows: named } });
  const { borders } = flowsIn(counted, parts.count, columns, drawn.length);
  const bordersAs = (composition: State['composition']) =>
    composed(borders, { ...composing, composition });
  return {
    view,
    shown: composed(flows.parts, composing),
    corridors: {
      from,
      to,
      flows: named,
      borders: {
        whole: bordersAs('together'),
        shown: bordersAs(state.composition),
        without: bordersAs('without'),
      },
    },
  };
}
