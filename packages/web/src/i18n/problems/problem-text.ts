import i18next from 'i18next';
import type { Problem } from '../../worker/problem.ts';

/** The namespace of the words for problems. */
export const PROBLEMS = 'problems';

export interface ProblemText {
  readonly text: string;
  /** The language of the text: that of the page, or English where there is no translation. */
  readonly language: string;
}

/** What happened and what to do, in the language of the page as far as there are words for it. */
export function problemText(problem: Problem, language: string): ProblemText {
  const where = { ns: PROBLEMS, lng: language };
  const key = keyOf(problem);
  if (!i18next.exists(key, where)) {
    return { text: `${problem.cause} ${problem.remedy}`, language: 'en' };
  }
  return { text: i18next.t(key, { ...where, ...particulars(problem) }), language };
}

const keyOf = ({ code, detail }: Problem): string =>
  detail?.['reason'] === undefined ? code : `${code}/${detail['reason']}`;

const MOST_NAMES = 5;

function particulars({ detail = {} }: Problem): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [
      name,
      typeof value === 'object' ? listed(value) : String(value),
    ]),
  );
}

const listed = (names: readonly string[]): string =>
  [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ');
