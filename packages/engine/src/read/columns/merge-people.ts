import type { Domain } from '@tessera/model';
import type { CodedColumn } from '../../coded-table.ts';
import { trimmedEnd, trimmedStart } from '../cell-text.ts';
import { CodeStore } from '../code-store.ts';
import { PersonMerger } from '../person-merger.ts';
import { codeColumn } from './code-column.ts';
import type { ColumnFile } from './column-file.ts';

export interface People {
  /** One row a person. */
  readonly columns: readonly CodedColumn[];
  /** The first record of each row. */
  readonly firstRecords: readonly number[];
}

const NOBODY = -1;

/**
 * Merges the records of one person into one row, as `PersonMerger` says. `place` is that of the column
 * which says whose record it is; `blank` is told each record that it leaves out.
 */
export function mergePeople(
  file: ColumnFile,
  place: number,
  coded: readonly CodedColumn[],
  domains: readonly Domain[],
  blank: (record: number) => void,
): People {
  const store = new CodeStore(domains.map(({ size }) => size));
  const people = new PersonMerger(store, domains);
  const subjects = new Int32Array(file.records);
  const subjectOf = (text: Uint8Array): number => {
    const from = trimmedStart(text, 0, text.length);
    return people.subject(text, from, trimmedEnd(text, from, text.length));
  };
  const name = file.names[place] ?? '';
  codeColumn(subjects, name, file.pieces(place), NOBODY, subjectOf, () => NOBODY);
  const codes = new Uint16Array(coded.length);
  for (let record = 0; record < subjects.length; record++) {
    const subject = subjects[record] as number;
    if (subject === NOBODY) {
      blank(record);
      continue;
    }
    for (let i = 0; i < codes.length; i++) codes[i] = (coded[i] as CodedColumn)[record] as number;
    people.add(subject, codes, record);
  }
  return { columns: store.takeColumns(), firstRecords: people.firstLines };
}
