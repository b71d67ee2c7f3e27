import { EXIT } from '@tessera/model';
import { type Inspection, inspectFile } from '@tessera/release';
import { quietEffects } from '../../effects.ts';
import type { Io } from '../../terminal/io.ts';
import { progressLines } from '../../terminal/progress.ts';
import { facts, textTable } from '../../terminal/table.ts';
import { defined } from '../defined.ts';

export interface InspectOptions {
  readonly codebook?: string;
  readonly subject?: string;
  readonly epsilon?: number;
  readonly json?: boolean;
}

/** Prints what a file holds. Exact, for the operator's own eyes. */
export async function inspect(file: string, options: InspectOptions, io: Io): Promise<number> {
  const { json, ...plan } = options;
  const lines = progressLines(io);
  const inspection = await inspectFile({ file, ...defined(plan) }, quietEffects(io, lines)).finally(
    lines.done,
  );
  io.out(
    json === true
      ? `${JSON.stringify(inspection, null, 2)}\n`
      : inspectionText(file, inspection, io),
  );
  return EXIT.ok;
}

const ORDER_NAMES = ['one answer', 'two answers', 'three answers'];

function inspectionText(file: string, inspection: Inspection, io: Io): string {
  const { profile, codebook } = inspection;
  const number = new Intl.NumberFormat('en');
  const head = facts([
    ['file', file],
    ['records', number.format(profile.records)],
    ...(inspection.people === undefined
      ? []
      : [['people', number.format(inspection.people)] as const]),
    ['columns', String(profile.header.length)],
    ['codebook', codebook ?? 'none fits; every column is shown as it stands'],
  ]);
  const body = codebook === undefined ? openTable(inspection, io) : codedTable(inspection, io);
  const next =
    codebook === undefined
      ? 'Next: write a codebook (docs/guide/codebook.md) and inspect again with --codebook.\n'
      : `Next: tessera release ${file} --out release\n`;
  return `\nExact figures, for your eyes only: keep this output as safe as the records.\n\n${head}\n${body}\n${next}`;
}

function openTable({ profile }: Inspection, io: Io): string {
  return textTable(
    ['column', 'distinct', 'blank'],
    profile.columns.map(({ name, distinct, more, blanks }) => [
      name,
      more ? `more than ${distinct}` : String(distinct),
      Object.values(blanks).reduce((a, b) => a + b, 0),
    ]),
    io.width,
  );
}

function codedTable(inspection: Inspection, io: Io): string {
  const reasons = [...new Set(inspection.columns.flatMap((c) => c.blanks.map((b) => b.reason)))];
  const columns = textTable(
    ['column', 'kind', 'used', 'of', ...reasons, 'coarsen'],
    inspection.columns.map((column) => [
      column.column,
      column.kind,
      column.used,
      column.listed,
      ...reasons.map((reason) => column.blanks.find((b) => b.reason === reason)?.cells ?? 0),
      column.needCoarsening,
    ]),
    io.width,
  );
  const issues = Object.entries(inspection.issues ?? {});
  const problems =
    issues.length === 0
      ? '  No issues.\n'
      : textTable(
          ['issue', 'times'],
          issues.map(([code, times]) => [code, times]),
          io.width,
        );
  const alone = facts(
    inspection.heldByOne.map((count, i) => [
      `combinations of ${ORDER_NAMES[i]} that one person holds`,
      new Intl.NumberFormat('en').format(count),
    ]),
  );
  return `${columns}
  "coarsen" counts codes that occur fewer than about ${inspection.noiseFloor} times: a release
  will not tell them from noise. Merge them into broader codes where you can.

${alone}
${problems}`;
}
