import { expect, test } from 'vitest';
import { groupShares } from './share.ts';

type Person = Readonly<Record<string, string>>;

const columns = ['labour', 'sexual', 'other'];

/** Labour; sexual; other; nothing recorded; labour and sexual. */
const fivePeople: readonly Person[] = [
  { labour: '1' },
  { sexual: '1' },
  { other: '1' },
  {},
  { labour: '1', sexual: '1' },
];

function count(people: readonly Person[]) {
  return {
    yes: columns.map((column) => people.filter((person) => person[column] === '1').length),
    anyRecorded: people.filter((person) => columns.some((column) => person[column])).length,
    everyone: people.length,
  };
}

test('a person without any record in the group is outside the denominator', () => {
  expect(groupShares({ denominator: 'anyRecorded' }, count(fivePeople))).toEqual([50, 50, 25]);
});

test('the rule "everyone" keeps that person in', () => {
  expect(groupShares({ denominator: 'everyone' }, count(fivePeople))).toEqual([40, 40, 20]);
});

test('a recorded no counts as recorded', () => {
  const people = [{ labour: '0' }, { labour: '1' }];
  expect(groupShares({ denominator: 'anyRecorded' }, count(people))).toEqual([50, 0, 0]);
});

test('without a denominator there is no share', () => {
  expect(groupShares({ denominator: 'anyRecorded' }, count([{}]))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
