import type { Answer } from '../answer.ts';
import type { Counts, Figure, Percent } from '../figure-shape.ts';
import { BLOCKS, type Block } from './ctdc-synthetic-2021-blocks.ts';

const CAVEAT =
  'Our own analysis, worked out from copies that other people hold, of totals only; to be run again on the official download. Rows of a synthetic file are not people.';
const SPLIT = 'A row has a country where one is recorded, usually where the person was first seen.';

const base = (block: Block, question: Answer['question'], group: Answer['group']) => ({
  id: `${question}-${block}`,
  question,
  label: ['Our analysis of CTDC 2021', BLOCKS[block].where?.text].filter(Boolean).join(': '),
  years: { kind: 'published' as const, in: 2021 },
  group,
  ...BLOCKS[block],
  caveat: block === 'all' ? CAVEAT : `${CAVEAT} ${SPLIT}`,
  citation: 'Our own analysis of the CTDC Global Synthetic Dataset of 2021',
  standing: 'recomputed' as const,
});

const answer = (
  block: Block,
  question: Answer['question'],
  group: Answer['group'],
  figure: Figure,
  of: string,
): Answer => ({
  ...base(block, question, group),
  figure,
  denominator: { rule: 'known', text: of },
});

/** Rows of children and of adults. */
export function childShare(block: Block, child: number, adult: number): Answer {
  const figure: Counts = {
    kind: 'counts',
    people: { child, adult },
    known: child + adult,
    sum: 'whole',
  };
  return answer(block, 'child-share', 'everyone', figure, 'Rows whose age group is known.');
}

/** Percent of the rows of children that say anything about exploitation. */
export function exploitation(
  block: Block,
  rows: { readonly everyone: number; readonly known: number },
  percent: Percent['percent'],
): Answer {
  const figure: Percent = { kind: 'percent', percent, ...rows, sum: 'several' };
  const of = 'Rows of children with any answer about exploitation, as CTDC does it.';
  return answer(block, 'child-exploitation', 'children', figure, of);
}

/** Percent of the rows of children that say who recruited them. */
export function familyRecruitment(
  block: Block,
  rows: { readonly everyone: number; readonly known: number },
  family: number,
): Answer {
  const figure: Percent = { kind: 'percent', percent: { family }, ...rows, sum: 'several' };
  const of = 'Rows of children with any answer about the recruiter, as CTDC does it.';
  return answer(block, 'child-family-recruitment', 'children', figure, of);
}
