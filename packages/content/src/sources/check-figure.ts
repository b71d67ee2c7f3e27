import type { Counts, Figure, Percent } from './figure-shape.ts';

/** Why the numbers of a figure cannot belong together; empty when they can. */
export function checkFigure(figure: Figure): readonly string[] {
  const { known, everyone, sum } = figure;
  const numbers = valuesOf(figure);
  const { whole, slack } = figure.kind === 'counts' ? ofCounts(figure) : ofPercent(figure);
  const total = numbers.reduce((all, one) => all + one, 0);
  const more = total > whole + slack;
  const less = total < whole - slack;
  return [
    ...(numbers.length === 0 ? ['a figure without an answer'] : []),
    ...(known !== undefined && everyone !== undefined && known > everyone
      ? ['more people are known than there are']
      : []),
    ...(figure.kind === 'counts' && numbers.some((one) => one > whole)
      ? ['an answer has more people than are known']
      : []),
    ...(sum === 'whole' && (more || less) ? [`the answers add up to ${total}, not ${whole}`] : []),
    ...(sum === 'part' && more ? [`the answers add up to ${total}, more than ${whole}`] : []),
  ];
}

/** The numbers of all answers, in the order of the file. */
export function valuesOf(figure: Figure): readonly number[] {
  const values = figure.kind === 'counts' ? figure.people : figure.percent;
  return Object.values(values).filter((one) => one !== undefined);
}

/** Every number, and what they are held against, may be off by half a step. */
function ofCounts({ known, people, roundedTo }: Counts) {
  const slack = roundedTo === undefined ? 0 : ((Object.keys(people).length + 1) * roundedTo) / 2;
  return { whole: known, slack };
}

/** A published percentage is off by half of its last digit; whole percents are the coarsest. */
function ofPercent({ percent }: Percent) {
  const values = Object.values(percent).filter((one) => one !== undefined);
  const step = values.every(Number.isInteger) ? 1 : 0.1;
  return { whole: 100, slack: (values.length * step) / 2 + 1e-9 };
}
