import type { Texts } from '../../guidance/index.ts';
import type { FactorText } from '../factor.ts';
import type { ScreeningWords } from '../words.ts';

/** Everything that the screening aid says in one language. */
export interface ScreeningTexts {
  readonly words: ScreeningWords;
  readonly factors: Texts<FactorText>;
}
