export type { Asked, ColumnAsked, Counted, Filter, FlagsAsked, Split } from './asked.ts';
export { countAnswers } from './count-answers.ts';
