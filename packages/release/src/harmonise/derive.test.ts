import { codebookByName, type Derivation } from '@tessera/model';
import { expect, test } from 'vitest';
import { deriveText } from './derive.ts';

const derivation: Derivation = {
  kind: 'concatenate',
  separator: '; ',
  of: [
    { column: 'family', code: '1', text: 'Family' },
    { column: 'friend', code: '1', text: 'Friend' },
    { column: 'kind', code: 'a', text: 'Kind A' },
    { column: 'kind', code: 'b', text: 'Kind B' },
  ],
};

test('the texts that say yes, in the order of the derivation', () => {
  expect(deriveText(derivation, (column) => column !== 'kind')).toBe('Family; Friend');
  expect(deriveText(derivation, (_, code) => code === 'b')).toBe('Kind B');
});

test('nothing for a record without a yes', () => {
  expect(deriveText(derivation, () => false)).toBe('');
});

test('the recruiter column of the k-anonymised file', () => {
  const column = codebookByName('ctdc-kanon-2021')?.columns.find(
    ({ name }) => name === 'RecruiterRelationship',
  );
  expect(deriveText(column!.derived!, (name) => /Unknown|Family/.test(name))).toBe(
    'Family/Relative; Not Specified',
  );
});
