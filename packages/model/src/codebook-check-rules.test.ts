import { describe, expect, it } from 'vitest';
import { type Codebook, codebookSchema } from './codebook.ts';
import { checkCodebook } from './codebook-check.ts';

const column = (name: string, codes: readonly string[]) => ({
  name,
  label: name,
  definition: name,
  kind: 'category',
  values: codes.map((code) => ({ code, label: code })),
  blanks: [{ reason: 'NotRecorded', tokens: [''] }],
});

type Side = readonly [column: string, codes: readonly string[]];

const rule = (name: string, when: Side, must: Side, strength = 'hard') => ({
  name,
  description: name,
  strength,
  when: { columns: [when[0]], in: when[1] },
  must: { columns: [must[0]], in: must[1], orBlank: true },
});

const book = (rules: readonly object[], columns: readonly object[] = []): Codebook =>
  codebookSchema.parse({
    name: 'rules',
    title: 'Rules',
    version: '1',
    description: 'A codebook for tests.',
    columns: [column('visit', ['day', 'night']), column('bed', ['yes', 'no']), ...columns],
    groups: [],
    rules,
  });

const problems = (...rules: readonly object[]) =>
  checkCodebook(book(rules)).map(({ path, message }) => `${path.join('.')}: ${message}`);

const noBed = rule('no-bed', ['visit', ['day']], ['bed', ['no']]);

describe('hard rules that contradict each other', () => {
  it('are found when one says yes and the other no', () => {
    expect(problems(noBed, rule('bed', ['visit', ['day']], ['bed', ['yes']]))).toEqual([
      'rules.1.must: with "no-bed" it leaves no answer of "bed" where "visit" is "day": the rules contradict each other',
    ]);
  });

  it('are found when they look from both sides', () => {
    const found = problems(noBed, rule('nights', ['bed', ['no']], ['visit', ['night']]));
    expect(found).toEqual([
      'rules.1.must: with "no-bed" it leaves no answer of "bed" where "visit" is "day": the rules contradict each other',
    ]);
  });

  it('are found among three, of which any two agree', () => {
    const three = column('size', ['s', 'm', 'l']);
    const rules = [
      ['s', 'm'],
      ['m', 'l'],
      ['s', 'l'],
    ].map((codes, i) => rule(`r${i}`, ['visit', ['day']], ['size', codes]));
    expect(checkCodebook(book(rules.slice(0, 2), [three]))).toEqual([]);
    expect(checkCodebook(book(rules, [three]))).toHaveLength(1);
  });

  it.each([
    ['that agree', [noBed, rule('again', ['visit', ['day', 'night']], ['bed', ['no']])]],
    ['about different answers', [noBed, rule('bed', ['visit', ['night']], ['bed', ['yes']])]],
    ['of which one alone wants a blank', [noBed, rule('none', ['visit', ['day']], ['bed', []])]],
    ['of which one is soft', [noBed, rule('bed', ['visit', ['day']], ['bed', ['yes']], 'soft')]],
  ])('are not those %s', (_, rules) => {
    expect(problems(...rules)).toEqual([]);
  });
});

describe('the cells of all pairs', () => {
  const wide = (count: number, size: number) =>
    Array.from({ length: count }, (_, i) =>
      column(
        `w${i}`,
        Array.from({ length: size - 1 }, (__, code) => `c${code}`),
      ),
    );

  it('may be many, but not more than a release can hold', () => {
    expect(checkCodebook(book([], wide(3, 1_400)))).toEqual([]);
    const [problem] = checkCodebook(book([], wide(4, 1_400)));
    expect(problem?.message).toContain('11793609 combinations; at most 6000000');
    expect(problem?.path).toEqual(['columns', 2, 'values']);
  });
});
