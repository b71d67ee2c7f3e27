import { type CodedTable, countAnswers } from '@tessera/engine';
import { type Codebook, codebookByName } from '@tessera/model';
import { codedColumns, codeOf } from '../../explore/questions.ts';
import type { TableSource } from './table-source.ts';

/** A person as far as something is recorded of them. */
export type Person = Readonly<Record<string, string>>;

export const builtIn = (name: string): Codebook => {
  const found = codebookByName(name);
  if (found === undefined) throw new Error(`there is no codebook ${name}`);
  return found;
};

/** Invented people as a file has them. */
export function coded(codebook: Codebook, people: readonly Person[]): CodedTable {
  const columns = codedColumns(codebook);
  return {
    rows: people.length,
    sizes: columns.map(({ blanks, values }) => blanks.length + values.length),
    columns: columns.map((column) =>
      Uint16Array.from(people, (person) => {
        const value = person[column.name];
        return value === undefined ? 0 : codeOf(column, value);
      }),
    ),
  };
}

/** A file of one's own. */
export function ownFile(codebook: Codebook, people: readonly Person[]): TableSource {
  const table = coded(codebook, people);
  return {
    codebook,
    language: 'en',
    count: async (asked) => countAnswers(table, asked),
    noise: (count) => ({ value: count, variance: 0 }),
    tellsZero: true,
  };
}

export const many = (count: number, person: Person): readonly Person[] =>
  Array.from({ length: count }, () => person);
