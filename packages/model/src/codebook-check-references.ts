import type { Codebook, Column, Condition, Rule } from './codebook.ts';
import type { CodebookProblem } from './codebook-problem.ts';
import { protectedColumns } from './domain.ts';

type Path = CodebookProblem['path'];
type Columns = ReadonlyMap<string, Column>;

/** Groups and rules name columns and codes that are there, and hard rules can be imposed. */
export function checkReferences(codebook: Codebook): CodebookProblem[] {
  const columns: Columns = new Map(
    protectedColumns(codebook).map((column) => [column.name, column]),
  );
  return [
    ...checkUnique(codebook.groups, 'groups'),
    ...codebook.groups.flatMap((group, index) =>
      checkColumnList(group.columns, ['groups', index, 'columns'], columns, (column) =>
        hasCode(column, group.positive)
          ? undefined
          : `"${column.name}" has no code "${group.positive}" that could count as yes`,
      ),
    ),
    ...checkUnique(codebook.rules, 'rules'),
    ...codebook.rules.flatMap((rule, index) => [
      ...checkCondition(rule.when, ['rules', index, 'when'], columns),
      ...checkCondition(rule.must, ['rules', index, 'must'], columns),
      ...(rule.strength === 'hard' ? checkHardRule(rule, ['rules', index]) : []),
    ]),
  ];
}

function hasCode(column: Column, code: string): boolean {
  return column.values.some((value) => value.code === code);
}

function checkUnique(items: readonly { readonly name: string }[], list: string): CodebookProblem[] {
  return items.flatMap(({ name }, index) =>
    items.findIndex((item) => item.name === name) < index
      ? [{ path: [list, index, 'name'], message: `the name "${name}" is used twice` }]
      : [],
  );
}

function checkColumnList(
  names: readonly string[],
  path: Path,
  columns: Columns,
  complaint: (column: Column) => string | undefined,
): CodebookProblem[] {
  return names.flatMap((name, index) => {
    const column = columns.get(name);
    const message =
      column === undefined
        ? `"${name}" is not a column that is read`
        : names.indexOf(name) < index
          ? `"${name}" is listed twice`
          : complaint(column);
    return message === undefined ? [] : [{ path: [...path, index], message }];
  });
}

function checkCondition(condition: Condition, path: Path, columns: Columns): CodebookProblem[] {
  const problems = checkColumnList(condition.columns, [...path, 'columns'], columns, (column) =>
    condition.in.length === 0 || condition.in.some((code) => hasCode(column, code))
      ? undefined
      : `"${column.name}" has none of the codes of this condition`,
  );
  for (const [index, code] of condition.in.entries()) {
    const known = condition.columns.some((name) => {
      const column = columns.get(name);
      return column === undefined || hasCode(column, code);
    });
    if (!known) {
      const message = `"${code}" is not a code of ${condition.columns.join(', ')}`;
      problems.push({ path: [...path, 'in', index], message });
    }
  }
  if (condition.in.length === 0 && condition.orBlank !== true) {
    const message = 'the condition can never hold: give codes, or say orBlank: true';
    problems.push({ path: [...path, 'in'], message });
  }
  return problems;
}

function checkHardRule({ when, must }: Rule, path: Path): CodebookProblem[] {
  const problems: CodebookProblem[] = [];
  for (const [side, condition] of [
    ['when', when],
    ['must', must],
  ] as const) {
    if (condition.columns.length !== 1) {
      const message = 'a hard rule has exactly one column on each side; split it, or make it soft';
      problems.push({ path: [...path, side, 'columns'], message });
    }
  }
  if (must.columns.some((name) => when.columns.includes(name))) {
    const message = 'a hard rule ties two different columns; remove codes from the list instead';
    problems.push({ path: [...path, 'must', 'columns'], message });
  }
  if (must.orBlank !== true) {
    const message = 'a cell that breaks a hard rule is blanked, so say orBlank: true';
    problems.push({ path: [...path, 'must'], message });
  }
  return problems;
}
