import type { Codebook } from '@tessera/model';
import { codedColumns } from '../../explore/questions.ts';

/** Which answer of a question has that name: a column of a group, or a code of a column; −1 for none. */
export function answerPlace(codebook: Codebook, question: string, answer: string): number {
  const group = codebook.groups.find(({ name }) => name === question);
  if (group !== undefined) return group.columns.indexOf(answer);
  const column = codedColumns(codebook).find(({ name }) => name === question);
  return column?.values.findIndex(({ code }) => code === answer) ?? -1;
}
