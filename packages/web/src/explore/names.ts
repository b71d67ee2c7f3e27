import type { TFunction } from 'i18next';
import type { Entry } from './along.ts';
import type { Answered } from './answer.ts';
import type { Block } from './blocks.ts';

/** The words and the numbers of a language. */
export interface Tongue {
  readonly t: TFunction;
  readonly language: string;
}

/** What a block is called in the language of the page. */
export const blockName = ({ kind, label }: Pick<Block, 'kind' | 'label'>, { t }: Tongue): string =>
  kind === 'value' ? label : t(kind);

export const entryName = ({ kind, label }: Pick<Entry, 'kind' | 'label'>, { t }: Tongue): string =>
  kind === 'value' ? label : t('blank');

/** What an answer is called: a flow says where from and where to. */
export function answerName({ question, corridors }: Answered, at: number, { t }: Tongue): string {
  const flow = corridors?.flows[at];
  if (flow === undefined) return question.answers[at] ?? '';
  return flow.isHome
    ? t('flowHome', { place: flow.to.label })
    : t('flow', { from: flow.from.label, to: flow.to.label });
}

/** What the question of a picture is called. */
export const questionName = ({ question, corridors }: Answered, { t }: Tongue): string =>
  corridors === undefined
    ? question.label
    : t('corridorQuestion', { from: corridors.from.label, to: corridors.to.label });
