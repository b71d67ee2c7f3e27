import { type Codebook, codebookSchema } from '@tessera/model';

const column = (name: string, kind: string, codes: readonly string[]) => ({
  name,
  label: name,
  definition: `What is known of ${name}.`,
  kind,
  values: codes.map((code) => ({ code, label: code })),
  blanks: [{ reason: 'NotRecorded', tokens: ['', '-99'] }],
});

/**
 * Categories: year 0 blank, 1 = 2019, 2 = 2020; sex 0 not recorded, 1 withheld, 2 Woman, 3 Man;
 * forced 0 blank, 1 = 0, 2 = 1; work 0 blank, 1 = Farm, 2 = Other. Who was not forced has no work.
 */
export const SMALL_BOOK: Codebook = codebookSchema.parse({
  name: 'small',
  title: 'Small',
  version: '1',
  description: 'A codebook for tests.',
  subject: 'person',
  columns: [
    column('year', 'year', ['2019', '2020']),
    {
      ...column('sex', 'category', []),
      values: [
        { code: 'Woman', label: 'Woman', aliases: ['Female', 'féminin'] },
        { code: 'Man', label: 'Man' },
      ],
      blanks: [
        { reason: 'NotRecorded', tokens: ['', 'Unknown'] },
        { reason: 'Withheld', tokens: ['kept'] },
      ],
    },
    column('forced', 'flag', ['0', '1']),
    column('work', 'category', ['Farm', 'Other']),
    {
      ...column('summary', 'text', []),
      derived: {
        kind: 'concatenate',
        separator: ';',
        of: [{ column: 'forced', code: '1', text: 'forced' }],
      },
    },
  ],
  groups: [],
  rules: [
    {
      name: 'work-needs-force',
      description: 'Work is only recorded for those who were forced.',
      strength: 'hard',
      when: { columns: ['forced'], in: ['0'] },
      must: { columns: ['work'], in: [], orBlank: true },
    },
    {
      name: 'soft-one',
      description: 'Counted elsewhere.',
      strength: 'soft',
      when: { columns: ['year'], in: ['2019'] },
      must: { columns: ['sex'], in: ['Man'] },
    },
  ],
});

export const SMALL_HEADER = 'year,sex,forced,work';
