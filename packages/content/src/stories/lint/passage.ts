import type { Place } from '../place.ts';

/** A number that was typed with a mark, in a passage. */
export interface Mark extends Place {
  readonly why: string;
  readonly text: string;
}

/** Text that is read in one go, with the place of each of its characters. */
export interface Passage {
  readonly text: string;
  readonly places: readonly Place[];
  /** Characters that a mark, or the years of a figure, allow to be digits. */
  readonly isAllowed: readonly boolean[];
  readonly marks: readonly Mark[];
}

/** Stands for what brings its own words: a figure. It parts words, and is none. */
export const FIGURE_SIGN = '\ufffc';

/** Puts a passage together, piece by piece. */
export class PassageWriter {
  #text = '';
  readonly #places: Place[] = [];
  readonly #isAllowed: boolean[] = [];
  readonly #marks: Mark[] = [];

  /** `source` is the text as it stands in the file, from `start` on: what was left out of it is passed over. */
  add(value: string, source: string, start: Place, isAllowed = false): void {
    let { line, column } = start;
    let at = 0;
    const step = () => {
      const isLineEnd = source[at] === '\n';
      line += isLineEnd ? 1 : 0;
      column = isLineEnd ? 1 : column + 1;
      at += 1;
    };
    for (const character of value.split('')) {
      const next = source.indexOf(character, at);
      while (at < next) step();
      this.#text += character;
      this.#places.push({ line, column });
      this.#isAllowed.push(isAllowed);
      if (next >= 0) step();
    }
  }

  mark(why: string, text: string, at: Place): void {
    this.#marks.push({ why, text, line: at.line, column: at.column });
  }

  passage(): Passage {
    return {
      text: this.#text,
      places: this.#places,
      isAllowed: this.#isAllowed,
      marks: this.#marks,
    };
  }
}
