import { SOURCES } from '@tessera/content/sources';
import { expect, it } from 'vitest';
import { isAddress } from './is-address.ts';

it.each([
  ['ctdatacollaborative.org/page/terms-use', true],
  ['saloua-chlaily.xyz/?p=1363', true],
  ['gov.uk, National Referral Mechanism statistics, end of year 2023', false],
  ['acrath.org.au', false],
  ['van Dijk 2024', false],
  ['javascript:alert(1)/x', false],
  ['//evil.test/x', false],
  ['user@evil.test/x', false],
])('%s is the address of a page: %s', (text, is) => {
  expect(isAddress(text)).toBe(is);
});

it('what is taken for an address in the sources makes one', () => {
  const told = SOURCES.flatMap(({ references, answers }) => [
    ...references,
    ...answers.map(({ citation }) => citation),
  ]).filter(isAddress);
  expect(told.length).toBeGreaterThan(3);
  for (const text of told) expect(new URL(`https://${text}`).host).toBe(text.split('/')[0]);
});
