import type { Codebook } from './codebook.ts';
import { checkColumns } from './codebook-check-columns.ts';
import { checkDisclosure } from './codebook-check-disclosure.ts';
import { checkReferences } from './codebook-check-references.ts';
import { checkRules } from './codebook-check-rules.ts';
import type { CodebookProblem } from './codebook-problem.ts';

/**
 * Everything that must hold of a codebook beyond its schema, in the order of the codebook; empty
 * when it may be used.
 *
 * Guarantee for a codebook without problems: every cell text has at most one meaning in its column;
 * no code or blank is read as a formula by a spreadsheet; the record of blanks keeps all hard rules;
 * blanking the `must` cell of a broken hard rule always mends that rule; and rules about the same two
 * columns leave an answer wherever each of them alone does.
 */
export function checkCodebook(codebook: Codebook): readonly CodebookProblem[] {
  return [
    ...checkColumns(codebook),
    ...checkDisclosure(codebook),
    ...checkReferences(codebook),
    ...checkRules(codebook),
  ];
}
