import type { Codebook, Column } from './codebook.ts';
import type { CodebookProblem } from './codebook-problem.ts';
import { domainOf, protectedColumns } from './domain.ts';

/** Categories of one column, blanks included: they are kept as 16-bit numbers. */
export const MAX_CATEGORIES = 65_535;

/** Cells of the table of any two columns. */
export const MAX_PAIR_CELLS = 5_000_000;

/** Kinds whose values have no order and no meaning of their own. */
const OPEN_KINDS: readonly Column['kind'][] = ['category', 'country'];

/** Cells of the tables of all pairs of columns together: every one is a line of a release. */
export const MAX_CELLS = 6_000_000;

type Path = CodebookProblem['path'];

/** What a spreadsheet may run when a cell starts with it, the wide signs of East Asian keyboards among it. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;
const PLAIN_NEGATIVE = /^-\d+(\.\d+)?$/;
const CONTROL = /\p{Cc}/u;

/** Names, cell texts, blanks, derivations and sizes. */
export function checkColumns(codebook: Codebook): CodebookProblem[] {
  return [
    ...checkNames(codebook),
    ...codebook.columns.flatMap((column, index) => {
      const path = ['columns', index] as const;
      return [
        ...checkBlanks(column, path),
        ...checkCellTexts(column, path),
        ...checkDerivation(codebook, column, path),
        ...checkOpen(column, path),
        ...checkSize(column, path),
      ];
    }),
    ...checkPairs(codebook),
  ];
}

function checkNames({ columns, subject }: Codebook): CodebookProblem[] {
  const problems: CodebookProblem[] = [];
  const seen = new Set<string>();
  for (const [index, { name }] of columns.entries()) {
    // Databases fold the case of column names.
    const folded = name.toLowerCase();
    if (seen.has(folded)) {
      const message = `the column name "${name}" is used twice; capitals do not make a difference`;
      problems.push({ path: ['columns', index, 'name'], message });
    }
    seen.add(folded);
  }
  if (subject !== undefined && seen.has(subject.toLowerCase())) {
    const message = 'the subject column is never released, so it cannot be listed under columns';
    problems.push({ path: ['subject'], message });
  }
  if (columns.every((column) => column.derived !== undefined)) {
    problems.push({ path: ['columns'], message: 'at least one column must not be derived' });
  }
  return problems;
}

function checkBlanks({ blanks }: Column, path: Path): CodebookProblem[] {
  const problems: CodebookProblem[] = [];
  if (blanks[0]?.reason !== 'NotRecorded') {
    problems.push({ path: [...path, 'blanks', 0], message: 'the first blank must be NotRecorded' });
  }
  const reasons = new Set<string>();
  for (const [index, { reason }] of blanks.entries()) {
    if (reasons.has(reason)) {
      const message = `${reason} has two entries; put all its tokens into one`;
      problems.push({ path: [...path, 'blanks', index, 'reason'], message });
    }
    reasons.add(reason);
  }
  return problems;
}

interface CellText {
  readonly text: string;
  readonly path: Path;
  readonly written: boolean;
}

/** Every text that a cell of the column may hold, and whether a release writes it. */
function cellTexts({ blanks, values }: Column, path: Path): CellText[] {
  return [
    ...blanks.flatMap(({ tokens }, index) =>
      tokens.map((text, token) => ({
        text,
        path: [...path, 'blanks', index, 'tokens', token],
        written: token === 0,
      })),
    ),
    ...values.flatMap(({ code, aliases = [] }, index) => [
      { text: code, path: [...path, 'values', index, 'code'], written: true },
      ...aliases.map((text, alias) => ({
        text,
        path: [...path, 'values', index, 'aliases', alias],
        written: false,
      })),
    ]),
  ];
}

function checkCellTexts(column: Column, path: Path): CodebookProblem[] {
  const seen = new Set<string>();
  return cellTexts(column, path).flatMap((cell) => {
    const problems: string[] = [];
    if (seen.has(cell.text)) {
      problems.push(`"${cell.text}" already means something else in the column ${column.name}`);
    }
    seen.add(cell.text);
    if (cell.text !== cell.text.trim()) {
      problems.push('spaces around a cell are not read, so they cannot be part of its text');
    }
    if (CONTROL.test(cell.text)) {
      problems.push('a cell text must be on one line, without control characters');
    }
    if (cell.written && isFormula(cell.text)) {
      problems.push(`a spreadsheet would read "${cell.text}" as a formula; choose another code`);
    }
    return problems.map((message) => ({ path: cell.path, message }));
  });
}

/** Whether a spreadsheet would run the text. */
export function isFormula(text: string): boolean {
  return FORMULA_START.test(text) && !PLAIN_NEGATIVE.test(text);
}

function checkDerivation(codebook: Codebook, column: Column, path: Path): CodebookProblem[] {
  const { derived } = column;
  if (derived === undefined) {
    if (column.kind === 'text') {
      const message = 'free text is never protected, so a text column must be derived';
      return [{ path: [...path, 'kind'], message }];
    }
    return column.values.length === 0
      ? [{ path: [...path, 'values'], message: 'a column that is read needs at least one code' }]
      : [];
  }
  const problems: CodebookProblem[] = [];
  if (column.kind !== 'text') {
    problems.push({ path: [...path, 'kind'], message: 'a derived column is of kind text' });
  }
  if (column.values.length > 0) {
    problems.push({ path: [...path, 'values'], message: 'a derived column has no code list' });
  }
  if (column.headline) {
    problems.push({ path: [...path, 'headline'], message: 'a derived column is never a headline' });
  }
  const columns = new Map(protectedColumns(codebook).map((source) => [source.name, source]));
  for (const [index, { column: name, code, text }] of derived.of.entries()) {
    const at = [...path, 'derived', 'of', index];
    const source = columns.get(name);
    if (source === undefined) {
      const message = `"${name}" is not a column that is read`;
      problems.push({ path: [...at, 'column'], message });
    } else if (!source.values.some((value) => value.code === code)) {
      problems.push({ path: [...at, 'code'], message: `"${code}" is not a code of "${name}"` });
    }
    if (isFormula(text)) {
      const message = `a spreadsheet would read "${text}" as a formula`;
      problems.push({ path: [...at, 'text'], message });
    }
  }
  return problems;
}

function checkOpen({ open, kind, derived, values }: Column, path: Path): CodebookProblem[] {
  if (open === undefined) return [];
  const problems: CodebookProblem[] = [];
  if (derived !== undefined || !OPEN_KINDS.includes(kind)) {
    const message = `only a column of kind ${OPEN_KINDS.join(' or ')} can be open`;
    problems.push({ path: [...path, 'open'], message });
  }
  if (!values.some(({ code }) => code === open.other)) {
    const message = `"${open.other}" is not one of the codes under values`;
    problems.push({ path: [...path, 'open', 'other'], message });
  }
  return problems;
}

/** The most categories that a release of the column can have, blanks included. */
const largestSize = (column: Column) => domainOf(column).size + (column.open?.most ?? 0);

function checkSize(column: Column, path: Path): CodebookProblem[] {
  const size = largestSize(column);
  const message = `${size} categories with the blanks; at most ${MAX_CATEGORIES} are possible`;
  return size > MAX_CATEGORIES ? [{ path: [...path, 'values'], message }] : [];
}

function checkPairs(codebook: Codebook): CodebookProblem[] {
  const largest = protectedColumns(codebook)
    .map((column) => ({ column, size: largestSize(column) }))
    .sort((a, b) => b.size - a.size);
  const [first, second] = largest;
  if (first === undefined || second === undefined) return [];
  const cells = first.size * second.size;
  if (cells <= MAX_PAIR_CELLS) return checkAllPairs(codebook, largest);
  const index = codebook.columns.indexOf(first.column);
  const message = `together with "${second.column.name}" it has ${cells} combinations; at most ${MAX_PAIR_CELLS} are possible, so use coarser codes`;
  return [{ path: ['columns', index, 'values'], message }];
}

interface Sized {
  readonly column: Column;
  readonly size: number;
}

/** Columns one by one below the limit, but not all of their pairs together. */
function checkAllPairs(codebook: Codebook, [first, ...rest]: readonly Sized[]): CodebookProblem[] {
  const sizes = [first, ...rest].map((one) => one?.size ?? 0);
  const sum = sizes.reduce((a, b) => a + b, 0);
  const cells = (sum ** 2 - sizes.reduce((a, b) => a + b * b, 0)) / 2;
  if (first === undefined || cells <= MAX_CELLS) return [];
  const index = codebook.columns.indexOf(first.column);
  const message = `together all pairs of columns have ${cells} combinations; at most ${MAX_CELLS} are possible, so use coarser codes, here first, or fewer columns`;
  return [{ path: ['columns', index, 'values'], message }];
}
