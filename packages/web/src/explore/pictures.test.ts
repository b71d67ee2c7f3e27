import { builtInCodebooks } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { corridorColumns } from './corridor-columns.ts';
import { doorsOf } from './doors.ts';
import { CODEBOOK } from './explored.fixture.ts';
import { axesFor, firstAxis, type Picture, picturesFor } from './pictures.ts';
import { questionOf } from './questions.ts';

const pictures = (id: string) => picturesFor(CODEBOOK, questionOf(CODEBOOK, id));

describe('the pictures of a question', () => {
  it.each<[string, readonly Picture[]]>([
    ['exploitation', ['bars', 'trend', 'heat', 'multiples']],
    ['gender', ['bars', 'trend', 'heat', 'multiples']],
    ['yearOfRegistration', ['bars', 'heat', 'multiples']],
    ['citizenship', ['bars', 'trend', 'heat', 'multiples', 'corridors']],
    ['CountryOfExploitation', ['bars', 'trend', 'heat', 'multiples', 'corridors']],
  ])('follow from what the codebook has: %s', (id, expected) => {
    expect(pictures(id)).toEqual(expected);
  });

  it('are bars alone where there is nothing else', () => {
    const flags = CODEBOOK.groups.find(({ name }) => name === 'exploitation')!;
    const bare = {
      ...CODEBOOK,
      columns: CODEBOOK.columns.filter(({ name }) => flags.columns.includes(name)),
      groups: [flags],
    };
    expect(picturesFor(bare, questionOf(bare, 'exploitation'))).toEqual(['bars']);
    expect(firstAxis(bare, questionOf(bare, 'exploitation'))).toBeUndefined();
    expect(corridorColumns(bare)).toBeUndefined();
  });

  it('can be set against every other column and group, people first', () => {
    const question = questionOf(CODEBOOK, 'exploitation');
    const axes = axesFor(CODEBOOK, question).map(({ id }) => id);
    expect(axes).toContain('recruiter');
    expect(axes).toContain('ageBroad');
    expect(axes).not.toContain('exploitation');
    expect(firstAxis(CODEBOOK, question)?.id).toBe('gender');
  });
});

describe('flows', () => {
  it.each(builtInCodebooks.map((one) => [one.name, one] as const))(
    'go from citizenship to the country of exploitation: %s',
    (_, one) => {
      expect(corridorColumns(one)?.map(({ name }) => name)).toEqual([
        'citizenship',
        'CountryOfExploitation',
      ]);
    },
  );
});

describe('the doors of the front page', () => {
  it('lead to the picture that answers them', () => {
    const doors = doorsOf(CODEBOOK).map(({ topic, state }) => [
      topic,
      state.question,
      state.picture,
    ]);
    expect(doors).toEqual([
      ['who', 'gender', 'bars'],
      ['how', 'exploitation', 'bars'],
      ['control', 'meansOfControl', 'bars'],
      ['recruiter', 'recruiter', 'bars'],
      ['where', 'citizenship', 'corridors'],
      ['when', 'exploitation', 'trend'],
    ]);
    expect(doorsOf(CODEBOOK).every(({ state }) => state.lens === 'children')).toBe(true);
  });
});
