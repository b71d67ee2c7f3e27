import { type Codebook, checkCodebook, codebookSchema, TesseraError } from '@tessera/model';
import { LineCounter, parseDocument } from 'yaml';
import { expandCodebook } from './codebook-shorthand.ts';
import { issueProblems, type PathProblem, plainMessage } from './schema-words.ts';
import { locate, unknownAnchors } from './yaml-position.ts';

/** One thing to correct in a codebook file; lines and columns count from 1. */
export interface CodebookFileProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface InvalidCodebookFile {
  readonly fileName: string;
  readonly problems: readonly CodebookFileProblem[];
}

export type CodebookFile = { readonly codebook: Codebook } | InvalidCodebookFile;

/** Many times the largest codebook that comes with Tessera, every country written out. */
const MAX_CHARACTERS = 4_000_000;

/** How often a file may repeat parts of itself by YAML anchors. */
const MAX_ALIASES = 1_000;

const MAX_PROBLEMS_TOLD = 10;

/**
 * Reads a codebook in its YAML form, or in JSON, which is YAML too. Every scalar is read as the text
 * that stands in the file, so the codes `00`, `NO` and `1` mean themselves.
 *
 * Guarantee: whatever the text, nothing is thrown, and a returned codebook has passed the schema and
 * `checkCodebook`.
 */
export function parseCodebook(text: string, fileName: string): CodebookFile {
  const lines = new LineCounter();
  const at = (offset: number, message: string): CodebookFileProblem => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), message };
  };
  if (text.length > MAX_CHARACTERS) {
    return { fileName, problems: [at(0, `the file is longer than ${MAX_CHARACTERS} characters`)] };
  }
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
    });
    const mistakes = [...document.errors, ...document.warnings];
    if (mistakes.length > 0) {
      const problems = mistakes.map(({ pos, message }) => at(pos[0], message));
      return { fileName, problems: inOrder(problems) };
    }
    const unknown = unknownAnchors(document);
    if (unknown.length > 0) {
      const problems = unknown.map(({ name, offset }) =>
        at(offset, `no anchor &${name} before it`),
      );
      return { fileName, problems };
    }
    const read = readValue(document.toJS({ maxAliasCount: MAX_ALIASES }));
    if ('codebook' in read) return read;
    const problems = read.problems.map(({ path, message }) => at(locate(document, path), message));
    return { fileName, problems: inOrder(problems) };
  } catch {
    // The parser throws on endless nesting and on anchors that multiply.
    const message = 'the file nests or repeats its parts too often to be read';
    return { fileName, problems: [at(0, message)] };
  }
}

/** The error that a command ends with; it tells the first ten problems with their lines. */
export function codebookInvalid({ fileName, problems }: InvalidCodebookFile): TesseraError {
  const told = problems
    .slice(0, MAX_PROBLEMS_TOLD)
    .map(({ line, column, message }) => `line ${line}, column ${column}: ${message}`);
  const more = problems.length - told.length;
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  return new TesseraError('CODEBOOK_INVALID', {
    cause: `The codebook ${fileName} has ${count}:\n${told.join('\n')}${more > 0 ? `\nand ${more} more` : ''}.`,
    remedy: 'Correct these lines; docs/guide/codebook.md explains every field.',
    detail: { file: fileName, problems: told },
  });
}

type Read = { readonly codebook: Codebook } | { readonly problems: readonly PathProblem[] };

function readValue(value: unknown): Read {
  const expanded = expandCodebook(value);
  const parsed = codebookSchema.safeParse(expanded.value, { error: plainMessage });
  const problems = [...expanded.problems, ...(parsed.error?.issues ?? []).flatMap(issueProblems)];
  if (problems.length > 0 || parsed.data === undefined) return { problems };
  const meaning = checkCodebook(parsed.data);
  return meaning.length > 0 ? { problems: meaning } : { codebook: parsed.data };
}

/** By place, each told once: a part that an anchor repeats is wrong in one place only. */
function inOrder(problems: readonly CodebookFileProblem[]): readonly CodebookFileProblem[] {
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...distinct.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
