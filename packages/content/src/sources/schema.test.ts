import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SOURCES } from './data/index.ts';
import { sourceSchema } from './schema.ts';
import { answerOf, sourceOf } from './source.fixture.ts';

const problems = (value: unknown) =>
  sourceSchema.safeParse(value).error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('a source', () => {
  it.each(SOURCES.map((one) => [one.id, one] as const))('%s fits the schema', (_, source) => {
    expect(problems(source)).toBeUndefined();
    expect(sourceSchema.parse(source)).toEqual(source);
  });

  it('is compared as soon as its file lies in the folder', () => {
    const ids = SOURCES.map(({ id }) => id);
    const files = readdirSync(new URL('data', import.meta.url))
      .filter((one) => !one.endsWith('.test.ts'))
      .map((one) => one.slice(0, -3));
    const whole = files.filter((one) => ids.includes(one));
    const parts = files.filter((one) => !ids.includes(one) && one !== 'index');
    expect(whole.toSorted()).toEqual(ids.toSorted());
    for (const part of parts)
      expect(
        ids.some((id) => part.startsWith(`${id}-`)),
        part,
      ).toBe(true);
  });

  it.each(['definition', 'population', 'detection', 'coverage', 'terms', 'references'] as const)(
    'without its %s is refused',
    (key) => {
      const { [key]: _, ...rest } = sourceOf();
      expect(problems(rest)?.[0]?.[0]).toBe(key);
    },
  );

  it('that is not named by lower case letters is refused', () => {
    expect(problems(sourceOf({ id: 'A source' }))?.[0]?.[0]).toBe('id');
  });

  it('with two answers of one name is refused', () => {
    const answers = [answerOf(), answerOf({ label: 'Another' })];
    expect(problems(sourceOf({ answers }))).toEqual([
      ['answers.1.id', 'two answers are named "child-share"'],
    ]);
  });

  it('that says something without a citation is refused, unless everybody knows it', () => {
    const says = (standing: string) => ({
      ...sourceOf(),
      definition: { kind: 'trafficking', says: [{ text: 'So it is.', standing }] },
    });
    expect(problems(says('background'))).toBeUndefined();
    expect(problems(says('official'))).toHaveLength(1);
  });
});
