import { type Codebook, type Domain, domainsOf, TesseraError } from '@tessera/model';
import type { CodedColumn } from '../../coded-table.ts';
import type { CaseFile } from '../case-reader.ts';
import { allocateColumn } from '../code-store.ts';
import { encodingError } from '../encoding.ts';
import { hardRulesOf } from '../hard-rules.ts';
import { matchHeader } from '../match-header.ts';
import { noRecordsError } from '../scan-records.ts';
import { codeColumn } from './code-column.ts';
import type { ColumnFile } from './column-file.ts';
import { imposeRules } from './impose-rules.ts';
import { mergePeople } from './merge-people.ts';
import { OrderedIssues } from './ordered-issues.ts';
import { NOT_NAMEABLE, NOT_UTF8, TextCoder, WITH_NUL } from './text-coder.ts';

export interface ReadColumnsOptions {
  /** The column that says which person a record belongs to; default the codebook's own. */
  readonly subject?: string;
}

/** Bytes of codes beyond which a file is refused before memory is taken for it. */
export const LARGEST_TABLE = 1 << 30;

/** The line on which a record stands where its file is written as text. */
const lineOf = (record: number): number => record + 2;

/**
 * Reads a file of case records that stands column by column, as `readCases` reads one that stands line
 * by line: what comes out is the same for the same records, issues included, whose lines are those of
 * the text. Each text is looked up once in the piece that has it. Columns that the codebook derives are
 * not looked at. Memory is the codes and one piece, and the subject values where there are any.
 *
 * Throws the errors of `matchHeader`, `FILE_NO_RECORDS`, `FILE_ENCODING`, and `FILE_UNREADABLE` for a
 * file of more than `LARGEST_TABLE` bytes of codes, before it is read, and for a column that has not
 * one cell a record; and whatever the file itself throws.
 */
export function readColumns(
  file: ColumnFile,
  codebook: Codebook,
  { subject }: ReadColumnsOptions = {},
): CaseFile {
  const match = matchHeader(file.names, codebook, subject);
  const domains = domainsOf(codebook);
  const rules = hardRulesOf(codebook, domains);
  refuseSize(file.records, domains);
  const issues = new OrderedIssues();
  const columns = codedColumns(file, domains, match.targets, issues);
  const sizes = domains.map(({ size }) => size);
  const { records } = file;
  const places = file.names.length;
  if (match.subject < 0) {
    imposeRules(rules, columns, (row, rule, column) =>
      issues.add('RULE_BROKEN', lineOf(row), places + rule, column),
    );
    const table = { rows: records, sizes, columns };
    return { table, records, merged: false, issues: issues.log() };
  }
  const name = file.names[match.subject];
  const people = mergePeople(file, match.subject, columns, domains, (record) =>
    issues.add('SUBJECT_BLANK', lineOf(record), places, name),
  );
  imposeRules(rules, people.columns, (row, rule, column) => {
    const line = lineOf(people.firstRecords[row] ?? 0);
    issues.add('RULE_BROKEN', line, places + 1 + rule, column, lineOf(records + row));
  });
  const table = { rows: people.firstRecords.length, sizes, columns: people.columns };
  return { table, records, merged: true, issues: issues.log() };
}

/** One coded column a domain. */
function codedColumns(
  file: ColumnFile,
  domains: readonly Domain[],
  targets: readonly number[],
  issues: OrderedIssues,
): readonly CodedColumn[] {
  let firstWrong = Number.POSITIVE_INFINITY;
  const columns = domains.map((domain, target) => {
    const place = targets.indexOf(target);
    const name = domain.column.name;
    const coder = new TextCoder(domain);
    const column = allocateColumn(domain.size, file.records);
    const mend = (problem: number, record: number): number => {
      if (problem === NOT_UTF8) firstWrong = Math.min(firstWrong, record);
      else issues.add(issueOf(problem), lineOf(record), place, name);
      return problem === NOT_NAMEABLE ? coder.other : 0;
    };
    codeColumn(column, name, file.pieces(place), coder.empty, (text) => coder.code(text), mend);
    return column;
  });
  if (firstWrong < file.records) throw encodingError('UTF-8', lineOf(firstWrong));
  return columns;
}

const issueOf = (problem: number) =>
  problem === WITH_NUL
    ? 'NUL_BYTE'
    : problem === NOT_NAMEABLE
      ? 'VALUE_NOT_NAMEABLE'
      : 'VALUE_NOT_IN_LIST';

function refuseSize(records: number, domains: readonly Domain[]): void {
  if (records === 0) throw noRecordsError();
  const bytes = domains.reduce((sum, { size }) => sum + (size <= 256 ? records : 2 * records), 0);
  if (bytes <= LARGEST_TABLE) return;
  throw new TesseraError('FILE_UNREADABLE', {
    cause: `The file says that it has ${records} records, which is more than can be read here.`,
    remedy: 'Take a part of its records, or check that the file is whole.',
    detail: { reason: 'size', records },
  });
}
