import { EXIT, ISSUE_MEANINGS, type IssueCode } from '@tessera/model';
import { type ColumnInspection, type Inspection, inspectFile } from '@tessera/release';
import { quietEffects } from '../../effects.ts';
import { CALL } from '../../terminal/call.ts';
import type { Io } from '../../terminal/io.ts';
import { underProgress } from '../../terminal/progress.ts';
import { facts, textTable } from '../../terminal/table.ts';
import { pageWidth, shellWord, whole, wrap } from '../../terminal/words.ts';
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
  const inspection = await underProgress(io, (tell) =>
    inspectFile({ file, ...defined(plan) }, quietEffects(io, tell)),
  );
  io.out(
    json === true
      ? `${JSON.stringify(inspection, null, 2)}\n`
      : inspectionText(file, inspection, options, io),
  );
  return EXIT.ok;
}

const ORDER_NAMES = ['one answer', 'two answers', 'three answers'];

function inspectionText(
  file: string,
  inspection: Inspection,
  options: InspectOptions,
  io: Io,
): string {
  const { profile, codebook } = inspection;
  const head = facts([
    ['file', file],
    ['records', whole(profile.records)],
    ...(inspection.people === undefined ? [] : [['people', whole(inspection.people)] as const]),
    ['columns', String(profile.header.length)],
    ['codebook', codebook ?? 'none fits; every column is shown as it stands'],
  ]);
  const body = codebook === undefined ? openTable(inspection, io) : codedTable(inspection, io);
  const next =
    codebook === undefined
      ? 'Next: write a codebook (docs/guide/codebook.md) and inspect with --codebook.\n'
      : `Next: ${CALL} release ${shellWord(file)} --out release${chosen(options)}\n`;
  return `\nExact figures, for your eyes only: keep this output as safe as the records.\n\n${head}\n${body}\n${next}`;
}

/** The options that a release of the same file needs too. */
function chosen({ codebook, subject }: InspectOptions): string {
  const book = codebook === undefined ? '' : ` --codebook ${shellWord(codebook)}`;
  return subject === undefined ? book : `${book} --subject ${shellWord(subject)}`;
}

function openTable({ profile }: Inspection, io: Io): string {
  return textTable(
    ['column', 'distinct', 'blank'],
    profile.columns.map(({ name, distinct, more, blanks }) => [
      name,
      more ? `more than ${whole(distinct)}` : distinct,
      Object.values(blanks).reduce((a, b) => a + b, 0),
    ]),
    io.width,
  );
}

/** With more reasons than this the table would not fit: they get a table of their own. */
const REASONS_BESIDE = 2;

function codedTable(inspection: Inspection, io: Io): string {
  const { columns, noiseFloor } = inspection;
  const reasons = [...new Set(columns.flatMap((c) => c.blanks.map((b) => b.reason)))];
  const cells = ({ blanks }: ColumnInspection) =>
    reasons.map((reason) => blanks.find((blank) => blank.reason === reason)?.cells ?? 0);
  const beside = reasons.length <= REASONS_BESIDE;
  const table = textTable(
    ['column', 'kind', 'used', 'of', ...(beside ? reasons : ['blank']), 'rare'],
    columns.map((column) => [
      column.column,
      column.kind,
      column.used,
      column.listed,
      ...(beside ? cells(column) : [cells(column).reduce((a, b) => a + b, 0)]),
      column.needCoarsening,
    ]),
    io.width,
  );
  const below = beside
    ? ''
    : `\n${textTable(
        ['blank, by reason', ...reasons],
        columns.map((column) => [column.column, ...cells(column)]),
        io.width,
      )}`;
  const coarsen = `"rare" counts codes that occur fewer than about ${noiseFloor} times and may come out of a release as too small to speak of. A coarser code list helps; choose it from what is publicly known, never from these counts: the codebook is published.`;
  return `${table}${below}
${wrap(coarsen, pageWidth(io.width))}

${heldByOne(inspection)}
${issueTable(inspection, io)}`;
}

const heldByOne = (inspection: Inspection): string =>
  facts(
    inspection.heldByOne.map((count, i) => [
      `combinations of ${ORDER_NAMES[i]} that one person holds`,
      whole(count),
    ]),
  );

function issueTable(inspection: Inspection, io: Io): string {
  const issues = Object.entries(inspection.issues ?? {});
  const found =
    issues.length === 0
      ? '  No issues.\n'
      : `${textTable(
          ['issue', 'times', 'what happens'],
          issues.map(([code, times]) => [code, times, ISSUE_MEANINGS[code as IssueCode]]),
          io.width,
        )}\n${placeTable(inspection, io)}`;
  const broken = inspection.rules.filter(({ strength }) => strength === 'soft');
  if (broken.length === 0) return found;
  const rules = broken.map(({ rule, breaks }) => [rule, breaks] as const);
  return `${found}\n${textTable(['soft rule, not imposed', 'broken by'], rules, io.width)}`;
}

const placeTable = ({ firstIssues }: Inspection, io: Io): string =>
  textTable(
    ['first issues', 'line', 'column'],
    firstIssues.map(({ code, line, column }) => [code, line, column ?? '']),
    io.width,
  );
