import { expect, test } from 'vitest';
import { fakeIo } from '../io.fixture.ts';
import { releaseCommand } from './release/command.ts';

test('an option that may be given again takes one value each time, and no file name', () => {
  const command = releaseCommand(fakeIo(), () => {});
  const given = ['--out', 'x', '--previous', 'a', '--previous', 'b', 'cases.csv'];
  command.action(() => {}).parse(given, { from: 'user' });
  expect(command.opts()['previous']).toEqual(['a', 'b']);
  expect(command.args).toEqual(['cases.csv']);
});
