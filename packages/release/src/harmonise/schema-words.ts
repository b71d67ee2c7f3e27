import type { Path } from './yaml-position.ts';

export interface PathProblem {
  readonly path: Path;
  readonly message: string;
}

interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

interface RawIssue {
  readonly code?: string;
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
}

const SHAPES: Readonly<Record<string, string>> = {
  array: 'must be a list',
  object: 'must have fields of its own',
  boolean: 'must be true or false',
  string: 'must be a text',
};

/** The schema's complaints in the words of somebody who writes a file, not a program. */
export function plainMessage({ code, input, expected, values }: RawIssue): string | undefined {
  if (input === undefined) return 'is missing';
  if (code === 'too_small') return 'must not be empty';
  if (code === 'invalid_value' && values)
    return `must be ${values.join(', ')}`.replace(/, ([^,]+)$/, ' or $1');
  return code === 'invalid_type' ? SHAPES[String(expected)] : undefined;
}

/** One problem for each field that the schema complains about. */
export function issueProblems(issue: SchemaIssue): readonly PathProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      path: [...path, key],
      message: `"${key}" is not a field of the codebook at this place`,
    }));
  }
  const field = path.findLast((step) => typeof step === 'string');
  return [{ path, message: field === undefined ? issue.message : `${field}: ${issue.message}` }];
}
