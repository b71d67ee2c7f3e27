import type { Figure } from './figure.ts';
import type { Place } from './place.ts';
import { type StoryProblem, type StoryProblemCode, storyProblem } from './problem.ts';

interface Positioned {
  readonly position?: { readonly start: Place } | undefined;
}

const NOWHERE: Place = { line: 1, column: 1 };

export const placeOf = (node: Positioned): Place => node.position?.start ?? NOWHERE;

/** What is known while the body of a story is read: its figures, which of them it used, what is wrong. */
export class Reading {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly used = new Set<string>();
  readonly problems: StoryProblem[] = [];

  constructor(figures: ReadonlyMap<string, Figure>) {
    this.figures = figures;
  }

  report(code: StoryProblemCode, node: Positioned, cause: string): void {
    this.problems.push(storyProblem(code, placeOf(node), cause));
  }

  /** A declared figure, which counts as used; anything else is reported. */
  use(name: string, node: Positioned): Figure | undefined {
    const figure = this.figures.get(name);
    if (figure === undefined) this.report('FIGURE_UNKNOWN', node, `No figure is named "${name}".`);
    else this.used.add(name);
    return figure;
  }
}
