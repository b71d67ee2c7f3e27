/** The text of a story that says next to nothing; whatever is given replaces what stands here. */
export function storyText({
  title = 'A title about children',
  summary = 'A summary.',
  date = '2026-01-31',
  figures = [],
  body = 'A sentence.',
}: {
  readonly title?: string;
  readonly summary?: string;
  readonly date?: string;
  readonly figures?: readonly string[];
  readonly body?: string;
} = {}): string {
  const fields = [`title: ${title}`, `summary: ${summary}`, `date: ${date}`, 'figures:'];
  return ['---', ...fields, ...figures.map((line) => `  ${line}`), '---', '', body].join('\n');
}
