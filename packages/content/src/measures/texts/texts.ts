import type { Texts } from '../../guidance/index.ts';
import type { MeasureText } from '../measure-text.ts';
import type { MeasureWords } from '../words.ts';

/** Everything that is said of measures in one language. */
export interface MeasuresTexts {
  readonly words: MeasureWords;
  readonly measures: Texts<MeasureText>;
}
