import type { BlankReason, Codebook, Column, Group } from '@tessera/model';
import { codeSpan, escapeMarkdown, markdownTable } from './markdown.ts';

const KINDS: Readonly<Record<Column['kind'], string>> = {
  category: 'one answer from a list',
  ordered: 'one answer from an ordered list',
  flag: 'recorded or blank',
  year: 'a year',
  country: 'a country',
  text: 'text written from other columns',
};

const BLANKS: Readonly<Record<BlankReason, string>> = {
  NotRecorded: 'Not recorded: no usable answer was written down',
  NotAsked: 'Not asked: the source does not collect this',
  Withheld: 'Withheld: known, and kept back by the person or the organisation',
  Suppressed: 'Suppressed: removed to protect somebody',
};

const token = (text: string) => (text === '' ? '(empty)' : codeSpan(text));

function codes(column: Column): string {
  const values = column.values.map(({ code, label, definition }) => [
    token(code),
    escapeMarkdown(label),
    definition === undefined ? '' : escapeMarkdown(definition),
  ]);
  const blanks = column.blanks.map(({ reason, tokens }) => [
    token(tokens[0] ?? ''),
    BLANKS[reason],
    'No value. It does not mean no.',
  ]);
  return markdownTable(['In the file', 'Meaning', 'Definition'], [...values, ...blanks]);
}

function derivation({ derived }: Column): string | undefined {
  if (derived === undefined) return undefined;
  const of = derived.of.map(({ column }) => codeSpan(column)).join(', ');
  return `Written at publication from ${of}, joined by ${codeSpan(derived.separator)}. It was never read and never protected on its own.`;
}

function columnSection(column: Column): string {
  const parts = [
    `### ${escapeMarkdown(column.label)}`,
    `Column ${codeSpan(column.name)}: ${KINDS[column.kind]}.`,
    escapeMarkdown(column.definition),
    derivation(column) ?? codes(column),
  ];
  return parts.join('\n\n');
}

function groupSection(group: Group): string {
  const share =
    group.denominator === 'everyone'
      ? 'Share: people with the answer, of all people.'
      : 'Share: people with the answer, of people with at least one recorded answer in this group.';
  const columns = group.columns.map(codeSpan).join(', ');
  return `### ${escapeMarkdown(group.label)}\n\n${escapeMarkdown(group.definition)}\n\nColumns ${columns}; the code ${codeSpan(group.positive)} counts as yes. ${share}`;
}

function sourceOf({ source }: Codebook): readonly string[] {
  if (source === undefined) return [];
  const terms = source.terms === undefined ? '' : ` Terms: ${escapeMarkdown(source.terms)}`;
  const url = source.url === undefined ? '' : ` ${codeSpan(source.url)}.`;
  return [`Source: ${escapeMarkdown(source.title)}.${url}${terms}`];
}

function rulesOf({ rules }: Codebook): readonly string[] {
  if (rules.length === 0) return [];
  const strengths = { hard: 'always holds in the files', soft: 'usually holds' } as const;
  const lines = rules.map(
    ({ description, strength }) => `- ${escapeMarkdown(description)} (${strengths[strength]})`,
  );
  return ['## Rules between columns', lines.join('\n')];
}

/** The codebook for a reader: every column, every code, every blank and every denominator. */
export function codebookMarkdown(codebook: Codebook): string {
  const groups = codebook.groups.map(groupSection);
  return [
    `# Codebook: ${escapeMarkdown(codebook.title)}`,
    `Name ${codeSpan(codebook.name)}, version ${escapeMarkdown(codebook.version)}.`,
    escapeMarkdown(codebook.description),
    ...sourceOf(codebook),
    '## Columns',
    ...codebook.columns.map(columnSection),
    ...(groups.length === 0 ? [] : ['## Columns that answer one question together', ...groups]),
    ...rulesOf(codebook),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}
