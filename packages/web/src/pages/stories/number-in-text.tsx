import type { FigureForm, FigureInline } from '@tessera/content/stories';
import { liveTold } from './live-told.ts';
import { NumberTag } from './number-tag.tsx';
import { publishedTold } from './published-told.ts';
import { releaseName } from './release-name.ts';
import { answerOf, figureOf, type Telling } from './telling.ts';
import type { Told } from './told.ts';

export interface NumberInTextProps {
  readonly inline: FigureInline;
  readonly telling: Telling;
}

/** Forms that are told in words: a reader looks for numbers, and these are none. */
const WORDY: readonly FigureForm[] = ['years', 'source'];

/** A number of a sentence, with what it is of and where it comes from. */
export function NumberInText({ inline, telling }: NumberInTextProps) {
  const told = toldOf(inline, telling);
  return (
    <span className="number">
      {WORDY.includes(inline.form) ? told?.main : <b>{told?.main}</b>}
      {told?.detail !== undefined && <span className="detail"> {told.detail}</span>}{' '}
      <NumberTag name={inline.name} telling={telling} />
    </span>
  );
}

/** What a figure says in a form; `undefined` for a live one without an answer. */
export function toldOf(
  { name, form }: Pick<FigureInline, 'name' | 'form'>,
  telling: Telling,
): Told | undefined {
  const { speech, source } = telling;
  const figure = figureOf(telling, name);
  if (figure?.kind === 'published') return publishedTold(figure, form, speech);
  const answer = answerOf(telling, name);
  if (answer === undefined || source === undefined) return undefined;
  return liveTold(answer, form, releaseName(source, speech), speech);
}
