import { type PartCounts, together, viewOf } from '@tessera/insight';
import type { Source } from '../release/open-release.ts';
import { alongOf } from './along.ts';
import type { Answered } from './answered.ts';
import { askedAlong, askedOf, askedWeights } from './ask.ts';
import { axesOf } from './axes.ts';
import { blocksOf, gatheredIn, partOfCodes } from './blocks.ts';
import { composed, composingOf } from './composed.ts';
import { writersIn, yearsIn } from './context.ts';
import { flowsAnswered, type Parts } from './flows-answered.ts';
import { yearAxis } from './pictures.ts';
import { codedColumns, questionOf } from './questions.ts';
import { rulesAlong, rulesOf } from './rules.ts';
import type { State } from './state.ts';

export type { Answered } from './answered.ts';

/** Counts in the worker and turns the counts into honest numbers. */
export async function answer(source: Source, state: State): Promise<Answered> {
  const { codebook } = source.opened;
  const question = questionOf(codebook, state.question);
  const by = codedColumns(codebook).find(({ name }) => name === state.by);
  const asked = askedOf(state, codebook);
  const [counted, years, writers] = await Promise.all([
    source.rows.count(asked),
    yearsIn(source, state),
    writersIn(source, state),
  ]);
  const blocks = by === undefined ? [] : blocksOf(counted, by);
  const counts = blocks.length > 0 ? blocks.map((block) => block.counts) : [together(counted)];
  const parts: Parts = {
    count: counts.length,
    part: by === undefined ? undefined : partOfCodes(blocks, by),
    gathered: gatheredIn(blocks),
  };
  const weights = await weightsIn(source, state, counts, parts.part);
  const told = { state, blocks, ...(years && { years }), ...(writers && { writers }) };
  if (state.picture === 'corridors') {
    const flows = await flowsAnswered(source, state, parts, weights);
    return { ...told, question: { ...question, answers: [], ordered: false }, ...flows };
  }
  const { gathered } = parts;
  const rules = { ...rulesOf(source, asked, question.denominator), gathered };
  const view = viewOf(counts, rules);
  const composing = composingOf(state, view, weights, rules);
  const shown = composed(counts, composing);
  const axis =
    state.picture === 'trend'
      ? yearAxis(codebook)
      : axesOf(codebook).find(({ id }) => id === state.along);
  if (state.picture === 'bars' || axis === undefined) return { ...told, question, view, shown };
  const askedNow = askedAlong(state, codebook, axis, parts.part);
  const along = alongOf(axis, await source.rows.count(askedNow), parts.count, {
    ...composing,
    rules: rulesAlong(source, askedNow, question.denominator),
  });
  return { ...told, question, view, shown, along };
}

/** What each part weighs: its people, all alike, or its people in another population. */
async function weightsIn(
  { rows, opened }: Source,
  state: State,
  counts: readonly PartCounts[],
  part: readonly number[] | undefined,
): Promise<readonly number[]> {
  const asked = askedWeights(state, opened.codebook, part);
  if (asked === undefined) {
    return counts.map(({ people }) => (state.standard === 'evenly' ? 1 : people));
  }
  const counted = await rows.count(asked);
  return counts.map((_, block) => counted[block]?.people ?? 0);
}
