import { builtInCodebooks, codebookByName, domainsOf } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { lensFilter } from './lens.ts';
import { codedColumns, questionsOf } from './questions.ts';

const codebook = codebookByName('ctdc-synthetic-2024')!;

describe('the questions of a codebook', () => {
  it.each(builtInCodebooks.map((one) => [one.name, one] as const))(
    'ask for columns and codes as rows have them: %s',
    (_, one) => {
      const domains = domainsOf(one);
      expect(codedColumns(one).map(({ name }) => name)).toEqual(
        domains.map(({ column }) => column.name),
      );
      for (const { asked, answers } of questionsOf(one)) {
        if (asked.kind === 'column') {
          expect(answers).toHaveLength(domains[asked.column]!.size - asked.from);
          continue;
        }
        expect(answers).toHaveLength(asked.columns.length);
        asked.columns.forEach((column, i) => {
          expect(domains[column]?.tokens[asked.yes[i]!]).toBe('1');
          expect(asked.from[i]).toBe(domains[column]?.blanks);
        });
      }
    },
  );

  it('cover every topic of the first page', () => {
    expect(new Set(questionsOf(codebook).map(({ topic }) => topic))).toEqual(
      new Set(['who', 'how', 'control', 'recruiter', 'where', 'when']),
    );
  });
});

describe('a lens', () => {
  const codes = (lens: 'children' | 'adults') => {
    const [filter] = lensFilter(codebook, lens);
    const { tokens } = domainsOf(codebook)[filter!.column]!;
    return filter!.in.map((code) => tokens[code]);
  };

  it('shows people under eighteen as children, and no blank age as anything', () => {
    expect(codes('children')).toEqual(['0--8', '9--17']);
    expect(codes('adults')).toEqual([
      '18--20',
      '21--23',
      '24--26',
      '27--29',
      '30--38',
      '39--47',
      '48+',
    ]);
    expect(lensFilter(codebook, 'everyone')).toEqual([]);
  });

  it('is no lens where a file says nothing of age', () => {
    const ageless = {
      ...codebook,
      columns: codebook.columns.filter(({ name }) => name !== 'ageBroad'),
    };
    expect(lensFilter(ageless, 'children')).toEqual([]);
  });
});
