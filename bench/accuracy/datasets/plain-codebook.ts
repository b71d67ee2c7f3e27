import type { Codebook } from '@tessera/model';
import type { BenchColumn } from './dataset.ts';

/** A codebook without rules and groups, for a benchmark that has none of its own. */
export function plainCodebook(
  name: string,
  title: string,
  columns: readonly BenchColumn[],
): Codebook {
  return {
    name,
    title,
    version: '1.0.0',
    description: `The public domains of the benchmark ${title}.`,
    columns: columns.map(({ name: column, tokens, blanks }) => ({
      name: column,
      label: column,
      definition: `What the benchmark records as ${column}.`,
      kind: 'category' as const,
      values: tokens.slice(blanks).map((code) => ({ code, label: code })),
      blanks: [{ reason: 'NotRecorded' as const, tokens: [blanks > 0 ? tokens[0]! : ''] }],
    })),
    groups: [],
    rules: [],
  };
}
