import { expect, it } from 'vitest';
import { resourceOf } from '../resource.fixture.ts';
import { readResource } from './read-resource.ts';

const today = '2026-11-24';

it('a resource written as JSON is read', () => {
  expect(readResource(JSON.stringify(resourceOf()), [], { today })).toEqual({
    resource: resourceOf(),
  });
});

it('what is no JSON, or does not fit beside the others, is told', () => {
  const read = (text: string, others = [resourceOf()]) => readResource(text, others, { today });
  const codes = (text: string) => {
    const result = read(text);
    return 'problems' in result ? result.problems.map(({ code, index }) => [code, index]) : [];
  };
  expect(codes('{')).toEqual([['SHAPE', 0]]);
  expect(codes('null')).toEqual([['SHAPE', 0]]);
  expect(codes(JSON.stringify(resourceOf({ id: 'twin' })))).toEqual([
    ['ADDRESS_TWICE', 0],
    ['NEAR_TWICE', 0],
  ]);
});
