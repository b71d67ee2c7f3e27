import type { Figure } from './figure-shape.ts';
import { type Group, QUESTIONS, type Question, type QuestionId } from './questions.ts';

interface Answered {
  readonly question: QuestionId;
  readonly group: Group;
  readonly figure: Figure;
  readonly denominator: { readonly rule: string };
}

/** Why an answer does not fit its question or its own rule; empty when it does. */
export function checkAnswer({ question, group, figure, denominator }: Answered): readonly string[] {
  const { parts, groups }: Question = QUESTIONS[question];
  const given = Object.keys(figure.kind === 'counts' ? figure.people : figure.percent);
  const strange = given.filter((one) => !parts.some((part) => part === one));
  return [
    ...strange.map((one) => `"${one}" is not an answer to ${question}`),
    ...(groups.includes(group) ? [] : [`${question} is not asked about ${group}`]),
    ...(denominator.rule === 'everyone' && figure.everyone === undefined
      ? ['a share of everyone needs the number of everyone']
      : []),
    ...(denominator.rule === 'published-percent' && figure.kind === 'counts'
      ? ['counts have a denominator: name it']
      : []),
  ];
}
