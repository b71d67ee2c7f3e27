import { type View, viewOf } from '@tessera/insight';
import type { Source } from '../release/open-release.ts';
import { askedOf } from './ask.ts';
import { type Block, blocksOf } from './blocks.ts';
import { codedColumns, type Question, questionsOf } from './questions.ts';
import type { State } from './state.ts';
import { viewRows } from './view-rows.ts';

/** A state answered: everything that the page says and draws. */
export interface Answered {
  readonly state: State;
  readonly question: Question;
  readonly blocks: readonly Block[];
  readonly view: View;
}

/** Counts in the worker and turns the counts into honest numbers. */
export async function answer(source: Source, state: State): Promise<Answered> {
  const { codebook } = source.opened;
  const question = questionsOf(codebook).find(({ id }) => id === state.question);
  if (question === undefined) throw new RangeError('a state asks a question of its codebook');
  const asked = askedOf(state, codebook);
  const parts = await source.rows.count(asked);
  const rows = viewRows(source, asked);
  const by = codedColumns(codebook).find(({ name }) => name === state.by);
  const blocks = by === undefined ? [] : blocksOf(parts, by);
  const nobody = { people: 0, recorded: 0, yes: question.answers.map(() => 0) };
  const view = viewOf(blocks.length > 0 ? blocks.map(({ counts }) => counts) : [nobody], {
    denominator: question.denominator,
    ...(rows === undefined ? {} : { rows }),
  });
  return { state, question, blocks, view };
}
