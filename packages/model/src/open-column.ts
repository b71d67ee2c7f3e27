import type { Code, Codebook, Column, Condition } from './codebook.ts';

/** Starts with a letter or digit; then letters, marks, digits and a few signs. No control or direction mark. */
const NAMEABLE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’()/&_-]*$/u;

/**
 * Whether a text may become a public category: a plain word or name of at most `longest` characters.
 * It can run nothing in a spreadsheet and change no page or file that it stands in.
 */
export function isNameable(text: string, longest: number): boolean {
  return text.length <= 2 * longest && [...text].length <= longest && NAMEABLE.test(text);
}

/** The open columns of a codebook among its protected ones, in their order. */
export function openColumns(
  codebook: Codebook,
): readonly { readonly column: Column; readonly index: number; readonly most: number }[] {
  return codebook.columns
    .filter((column) => column.derived === undefined)
    .flatMap((column, index) =>
      column.open === undefined ? [] : [{ column, index, most: column.open.most }],
    );
}

/**
 * The codebook with a whole list for every column: the named values stand after the listed ones.
 * `named` has one list for each open column. Rules treat a named value as they treat `other`.
 */
export function closeCodebook(codebook: Codebook, named: readonly (readonly string[])[]): Codebook {
  const open = openColumns(codebook);
  const lists = new Map(open.map(({ column }, i) => [column.name, named[i] ?? []]));
  const condition = (one: Condition): Condition => {
    const more = one.columns.flatMap((name) => {
      const column = open.find(({ column: { name: other } }) => other === name)?.column;
      return column?.open !== undefined && one.in.includes(column.open.other)
        ? (lists.get(name) ?? [])
        : [];
    });
    return more.length === 0 ? one : { ...one, in: [...new Set([...one.in, ...more])] };
  };
  return {
    ...codebook,
    columns: codebook.columns.map((column) => closed(column, lists.get(column.name))),
    rules: codebook.rules.map((rule) => ({
      ...rule,
      when: condition(rule.when),
      must: condition(rule.must),
    })),
  };
}

function closed({ open, ...column }: Column, named: readonly string[] | undefined): Column {
  if (open === undefined || named === undefined) return column;
  const codes = named.map((code): Code => ({ code, label: code }));
  return { ...column, values: [...column.values, ...codes] };
}
