export { BLANK_REASONS, type BlankReason } from './blank.ts';
export {
  type Blank,
  type Code,
  type Codebook,
  type Column,
  type ColumnKind,
  type Condition,
  codebookSchema,
  type Derivation,
  type Group,
  type Rule,
} from './codebook.ts';
export { checkCodebook } from './codebook-check.ts';
export type { CodebookProblem } from './codebook-problem.ts';
export { COUNTRIES, type CountryEntry } from './codebooks/countries.ts';
export {
  builtInCodebooks,
  COUNTRY_LISTS,
  type CountryList,
  codebookByName,
  countryCodes,
  detectCodebook,
  REGION_STEPS,
  type RegionStep,
  regionRecoding,
  yearBands,
  yearCodes,
  yesCodes,
} from './codebooks/index.ts';
export { type Disclosure, type Recoded, type Recoding, TIERS, type Tier } from './disclosure.ts';
export { accepts, type Domain, domainOf, domainsOf, protectedColumns } from './domain.ts';
export {
  ERRORS,
  type ErrorCode,
  type ErrorInfo,
  EXIT,
  type ExitName,
  TesseraError,
} from './error.ts';
export { ISSUE_CODES, ISSUE_MEANINGS, type Issue, type IssueCode, type IssueLog } from './issue.ts';
export { closeCodebook, isNameable, openColumns } from './open-column.ts';
export { type Sensitive, sensitive } from './sensitive.ts';
export { type GroupCounts, groupShares } from './share.ts';
