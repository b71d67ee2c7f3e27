import { viewOf } from '@tessera/insight';
import { codebookByName } from '@tessera/model';
import { expect, it } from 'vitest';
import type { Answered } from './answer.ts';
import { tableCsv } from './csv.ts';
import { questionsOf } from './questions.ts';
import { firstState } from './state.ts';

it('a table to take along has its words inside, and runs as no formula', () => {
  const codebook = codebookByName('ctdc-synthetic-2024')!;
  const [question] = questionsOf(codebook).filter(({ id }) => id === 'exploitation');
  const answered: Answered = {
    state: firstState(codebook),
    question: { ...question!, answers: ['=1+1', 'a, "b"', 'other'] },
    blocks: [],
    view: viewOf([{ people: 10, recorded: 8, yes: [4, 8, 0] }], {
      denominator: 'anyRecorded',
    }),
  };
  const t = ((key: string) => key) as never;
  const lines = tableCsv(answered, ['A sentence, with a comma'], { t, language: 'en' }).split(
    '\r\n',
  );
  expect(lines[0]).toBe('"# A sentence, with a comma"');
  expect(lines[1]).toBe('part,tableAnswer,share,low,high,known');
  expect(lines[2]).toMatch(/^,"a, ""b""",1\.0000,0\.\d{4},1\.0000,8$/);
  expect(lines[3]).toMatch(/^,'=1\+1,0\.5000,/);
});
