import type { Codebook, Column } from './codebook.ts';
import { isFormula } from './codebook-check-columns.ts';
import type { CodebookProblem } from './codebook-problem.ts';
import type { Recoding } from './disclosure.ts';

type Path = CodebookProblem['path'];

/**
 * What must hold of the fields that the k-anonymous tier reads: hierarchies cover their columns and
 * are nested, so that a coarser file never tells what a finer one did not.
 */
export function checkDisclosure(codebook: Codebook): CodebookProblem[] {
  return codebook.columns.flatMap((column, index) => {
    const { disclosure } = column;
    if (disclosure === undefined) return [];
    const path = ['columns', index, 'disclosure'];
    if (column.derived !== undefined) {
      return [{ path, message: 'a derived column follows the columns that it is written from' }];
    }
    const problems: CodebookProblem[] = [];
    const { tier, sensitive, facts = [], recodings = [] } = disclosure;
    if (tier !== 'quasi-identifier' && recodings.length > 0) {
      const message = 'only a quasi-identifier is recoded';
      problems.push({ path: [...path, 'recodings'], message });
    }
    if (tier !== 'attribute' && sensitive === true) {
      const message = 'only an attribute can be sensitive';
      problems.push({ path: [...path, 'sensitive'], message });
    }
    if (tier !== 'attribute' && facts.length > 0) {
      problems.push({ path: [...path, 'facts'], message: 'only an attribute has facts' });
    }
    const codes = new Set(column.values.map(({ code }) => code));
    for (const [at, fact] of facts.entries()) {
      if (codes.has(fact)) continue;
      problems.push({ path: [...path, 'facts', at], message: `"${fact}" is not a code here` });
    }
    return [...problems, ...checkRecodings(column, recodings, [...path, 'recodings'])];
  });
}

function checkRecodings(column: Column, recodings: readonly Recoding[], path: Path) {
  const problems: CodebookProblem[] = [];
  let finer = new Map(column.values.map(({ code }) => [code, code]));
  const meanings = new Map(column.values.map(({ code }) => [code, code]));
  for (const [step, { groups }] of recodings.entries()) {
    const at = [...path, step, 'groups'];
    const of = new Map<string, string>();
    for (const [index, group] of groups.entries()) {
      const complaint = codeProblem(column, group.code, group.of, meanings);
      if (complaint !== undefined) {
        problems.push({ path: [...at, index, 'code'], message: complaint });
      }
      for (const [place, code] of group.of.entries()) {
        const message = !finer.has(code)
          ? `"${code}" is not a code of "${column.name}"`
          : of.has(code)
            ? `"${code}" stands in two groups`
            : undefined;
        if (message !== undefined) problems.push({ path: [...at, index, 'of', place], message });
        of.set(code, group.code);
      }
    }
    const left = [...finer.keys()].filter((code) => !of.has(code));
    if (left.length > 0) {
      const message = `the groups must cover every code; ${left.length} are in none, the first is "${left[0]}"`;
      problems.push({ path: at, message });
    } else if (!isNested(finer, of)) {
      problems.push({ path: at, message: 'each group must join whole groups of the step before' });
    }
    finer = of;
  }
  return problems;
}

/** A text means one thing in a column, whatever the step: the same codes, or nothing before. */
function codeProblem(
  { name, blanks }: Column,
  code: string,
  of: readonly string[],
  meanings: Map<string, string>,
): string | undefined {
  const meaning = [...of].sort().join('\n');
  const before = meanings.get(code);
  meanings.set(code, meaning);
  if (before !== undefined && before !== meaning) {
    return `"${code}" already means something else in the column ${name}`;
  }
  if (blanks.some(({ tokens }) => tokens.includes(code))) return `"${code}" stands for a blank`;
  return isFormula(code) ? `a spreadsheet would read "${code}" as a formula` : undefined;
}

function isNested(finer: ReadonlyMap<string, string>, coarser: ReadonlyMap<string, string>) {
  const parent = new Map<string, string>();
  for (const [code, group] of finer) {
    const above = coarser.get(code) as string;
    if ((parent.get(group) ?? above) !== above) return false;
    parent.set(group, above);
  }
  return true;
}
