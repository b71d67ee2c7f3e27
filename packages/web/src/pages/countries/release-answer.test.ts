import { builtInCodebooks, codebookByName } from '@tessera/model';
import { expect, it } from 'vitest';
import { readState, writeState } from '../../explore/state.ts';
import { askingOf, ROLES } from './release-answer.ts';

it.each(builtInCodebooks.map((one) => [one.name, one] as const))(
  'asks a release for children of one country, in the codes that it has: %s',
  (_, codebook) => {
    for (const role of ROLES) {
      const asking = askingOf(codebook, role, 'KHM');
      if (asking.kind !== 'state') throw new RangeError('every built-in codebook has countries');
      const { state } = asking;
      expect(state.lens).toBe('children');
      expect(Object.values(state.filters)).toEqual([[expect.stringMatching(/^KHM?$/)]]);
      expect(readState(writeState(state, codebook), codebook)).toEqual({ state, ignored: [] });
    }
  },
);

it('says when a release has no such column, or no code for the country', () => {
  const codebook = codebookByName('ctdc-synthetic-2024')!;
  const without = {
    ...codebook,
    columns: codebook.columns.filter(({ kind }) => kind !== 'country'),
  };
  expect(askingOf(without, 'exploited', 'KHM')).toEqual({ kind: 'noColumn' });
  expect(askingOf(codebook, 'citizens', 'ZZZ')).toEqual({ kind: 'noCode' });
});
