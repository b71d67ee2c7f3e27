import { type Codebook, type Domain, domainsOf } from '@tessera/model';
import type { CodedColumn } from '../coded-table.ts';
import { brokenQuote } from './broken-quote.ts';
import { CellCoder } from './cell-coder.ts';
import { trimmedEnd, trimmedStart } from './cell-text.ts';
import { CodeStore, LARGEST_DOMAIN } from './code-store.ts';
import { isCleanText } from './encoding.ts';
import { type HardRule, hardRulesOf, isBroken } from './hard-rules.ts';
import { IssueCollector } from './issue-collector.ts';
import type { HeaderMatch } from './match-header.ts';
import { OpenValues, refuseLargeOpenList } from './open-values.ts';
import { PersonMerger } from './person-merger.ts';
import type { RecordSink } from './scan-records.ts';

const NO_SUBJECT = -1;

/** Codes the records of a file that a `CsvScanner` cuts; see `readCases` for the rules. */
export class CaseSink implements RecordSink {
  readonly issues = new IssueCollector();
  records = 0;
  readonly #header: readonly string[];
  readonly #targets: readonly number[];
  readonly #subjectPlace: number;
  readonly #domains: readonly Domain[];
  /** The coder of each place in the header, where that place is read. */
  readonly #coders: readonly (CellCoder | undefined)[];
  readonly #rules: readonly HardRule[];
  /** What is known of the values of each open column, by protected column. */
  readonly #open: readonly (OpenValues | undefined)[];
  readonly #store: CodeStore;
  readonly #people: PersonMerger | undefined;
  /** The record that is being read, by protected column. */
  readonly #codes: Uint16Array;
  #subject = NO_SUBJECT;
  #rows = 0;

  /** `keepValues`: values of open columns get codes beyond their domain; else they become `other`. */
  constructor(
    codebook: Codebook,
    header: readonly string[],
    match: HeaderMatch,
    keepValues = false,
  ) {
    const domains = domainsOf(codebook);
    domains.forEach(refuseLargeOpenList);
    const coders = domains.map((domain) => new CellCoder(domain));
    this.#header = header;
    this.#targets = match.targets;
    this.#subjectPlace = match.subject;
    this.#domains = domains;
    this.#coders = match.targets.map((target) => coders[target]);
    this.#rules = hardRulesOf(codebook, domains);
    this.#open = domains.map((domain) =>
      domain.column.open === undefined ? undefined : new OpenValues(domain, keepValues),
    );
    this.#store = new CodeStore(
      domains.map(({ size }, i) =>
        keepValues && this.#open[i] !== undefined ? LARGEST_DOMAIN : size,
      ),
    );
    this.#people = match.subject < 0 ? undefined : new PersonMerger(this.#store, domains);
    this.#codes = new Uint16Array(domains.length);
  }

  /** How many people were read; known after `settle`. */
  get rows(): number {
    return this.#rows;
  }

  cell(bytes: Uint8Array, start: number, end: number, column: number, line: number): void {
    const coder = this.#coders[column];
    if (coder !== undefined) {
      const code = start === end ? coder.empty : coder.code(bytes, start, end);
      this.#codes[this.#targets[column] as number] =
        code >= 0 ? code : this.#unknown(bytes, start, end, column, line);
    } else this.#checkText(bytes, start, end, column, line);
    if (column === this.#subjectPlace) this.#readSubject(bytes, start, end);
  }

  record(cells: number, line: number): void {
    this.records++;
    if (cells !== this.#targets.length) this.#mendRagged(cells, line);
    if (this.#people !== undefined) {
      this.#addToPerson(this.#people, line);
      return;
    }
    const codes = this.#codes;
    for (const rule of this.#rules) {
      const when = this.#listed(rule.when, codes[rule.when] as number);
      if (!isBroken(rule, when, this.#listed(rule.must, codes[rule.must] as number))) continue;
      codes[rule.must] = 0;
      this.issues.add('RULE_BROKEN', line, rule.column);
    }
    this.#store.append(codes);
  }

  blankLine(line: number): void {
    this.issues.add('BLANK_LINE', line);
  }

  brokenQuote(column: number, line: number): void {
    throw brokenQuote('end', line, this.#header[column]);
  }

  lineBreak(column: number, line: number): void {
    throw brokenQuote('line break', line, this.#header[column]);
  }

  /** Ends the reading, once the file has ended. */
  settle(): void {
    this.#rows = this.#store.rows;
    if (this.#people !== undefined) this.#imposeRules(this.#people.firstLines);
  }

  /** The values of each open column, in codebook order, each with the people who have it. */
  openValues(): readonly { readonly texts: readonly string[]; readonly people: Int32Array }[] {
    return this.#open.flatMap((values, column) => {
      if (values === undefined) return [];
      const people = new Int32Array(values.texts.length);
      for (let row = 0; row < this.#rows; row++) {
        const at = this.#store.get(row, column) - values.size;
        if (at >= 0) people[at] = (people[at] as number) + 1;
      }
      return [{ texts: values.texts, people }];
    });
  }

  /**
   * The coded columns in codebook order. `named` has one list for each open column; its values stand
   * after the listed ones, and all others become `other`.
   */
  takeColumns(named: readonly (readonly string[])[] = []): readonly CodedColumn[] {
    const lists = [...named];
    const sizes: number[] = [];
    const recode = this.#domains.map(({ size }, column) => {
      const open = this.#open[column];
      const list = open === undefined ? [] : (lists.shift() ?? []);
      sizes.push(size + list.length);
      return open?.recode(list);
    });
    return this.#store.takeColumns(sizes, recode);
  }

  #unknown(bytes: Uint8Array, start: number, end: number, column: number, line: number): number {
    if (!this.#checkText(bytes, start, end, column, line)) return 0;
    const open = this.#open[this.#targets[column] as number];
    if (open === undefined) {
      this.issues.add('VALUE_NOT_IN_LIST', line, this.#header[column]);
      return 0;
    }
    const code = open.code(bytes, start, end);
    if (code >= 0) return code;
    this.issues.add('VALUE_NOT_NAMEABLE', line, this.#header[column]);
    return open.other;
  }

  #checkText(bytes: Uint8Array, start: number, end: number, column: number, line: number): boolean {
    const clean = isCleanText(bytes, start, end, line);
    if (!clean) this.issues.add('NUL_BYTE', line, this.#header[column]);
    return clean;
  }

  /** A code that rules know: a value that no list names is under the rule of `other`. */
  #listed(column: number, code: number): number {
    const open = this.#open[column];
    return open !== undefined && code >= open.size ? open.other : code;
  }

  #readSubject(bytes: Uint8Array, start: number, end: number): void {
    const from = trimmedStart(bytes, start, end);
    const to = trimmedEnd(bytes, from, end);
    this.#subject = this.#people?.subject(bytes, from, to) ?? NO_SUBJECT;
  }

  #addToPerson(people: PersonMerger, line: number): void {
    if (this.#subject === NO_SUBJECT) {
      this.issues.add('SUBJECT_BLANK', line, this.#header[this.#subjectPlace]);
      return;
    }
    people.add(this.#subject, this.#codes, line);
    this.#subject = NO_SUBJECT;
  }

  #mendRagged(cells: number, line: number): void {
    this.issues.add('RAGGED_ROW', line);
    for (let place = cells; place < this.#targets.length; place++) {
      const target = this.#targets[place] as number;
      if (target >= 0) this.#codes[target] = 0;
    }
  }

  #imposeRules(lines: readonly number[]): void {
    for (let row = 0; row < this.#rows; row++) {
      for (const rule of this.#rules) {
        const must = this.#listed(rule.must, this.#store.get(row, rule.must));
        const when = this.#listed(rule.when, this.#store.get(row, rule.when));
        if (!isBroken(rule, when, must)) continue;
        this.#store.set(row, rule.must, 0);
        this.issues.add('RULE_BROKEN', lines[row] ?? 0, rule.column);
      }
    }
  }
}
