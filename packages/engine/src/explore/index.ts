export type {
  AnyFilter,
  Asked,
  ColumnAsked,
  ColumnFilter,
  Counted,
  Filter,
  FlagsAsked,
  FlagsSplit,
  Split,
} from './asked.ts';
export { countAnswers } from './count-answers.ts';
