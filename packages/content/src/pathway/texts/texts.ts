import type { Texts } from '../../guidance/index.ts';
import type { CardText } from '../card-text.ts';
import type { PathwayWords } from '../words.ts';
import type { WorryText } from '../worry.ts';

/** Everything that the pathway says in one language. */
export interface PathwayTexts {
  readonly words: PathwayWords;
  readonly cards: Texts<CardText>;
  readonly worries: Texts<WorryText>;
}
