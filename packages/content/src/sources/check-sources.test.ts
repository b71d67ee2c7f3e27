import { expect, it } from 'vitest';
import { checkSources } from './check-sources.ts';
import { SOURCES } from './data/index.ts';
import { answerOf, sourceOf } from './source.fixture.ts';

it('the sources of the house may be compared', () => {
  expect(checkSources(SOURCES)).toEqual([]);
});

it('two sources of one name are told', () => {
  const second = sourceOf({ answers: [answerOf({ label: 'Another' })] });
  expect(checkSources([sourceOf(), second])).toEqual([
    { path: [1, 'id'], message: 'two sources are named "invented"' },
  ]);
});

it('two rows of one name are told, but not when they answer different questions', () => {
  const second = sourceOf({ id: 'second' });
  expect(checkSources([sourceOf(), second])).toEqual([
    { path: [1, 'answers', 0, 'label'], message: 'two rows of child-share are named "Invented"' },
  ]);
  const [first] = SOURCES;
  expect(new Set(first?.answers.map(({ label }) => label)).size).toBeLessThan(
    first?.answers.length ?? 0,
  );
});

it('what is no source is told with the place where it fails', () => {
  const [problem] = checkSources([sourceOf(), { ...sourceOf(), id: 'second', name: '' }]);
  expect(problem?.path).toEqual([1, 'name']);
  expect(checkSources([undefined])).toHaveLength(1);
});
