import { expect, it } from 'vitest';
import { mappingRows } from './mapping-rows.ts';
import { shownOf } from './shown.fixture.ts';
import { many } from './table.fixture.ts';

it('a table says which column and which codes stand behind each of its lines', async () => {
  const people = many(40, { gender: 'Female', ageBroad: '9--17', CountryOfExploitation: 'ROU' });
  const rows = mappingRows(await shownOf(people, { table: 'eu-victims', country: 'ROU' }));
  const of = (what: string) => rows.find((row) => row.what === what);
  expect(of('Under 18')).toEqual({
    what: 'Under 18',
    column: 'Age at registration (ageBroad)',
    codes: ['0--8', '9--17'],
  });
  expect(of('The reporting country')?.codes).toEqual(['ROU']);
  expect(of('Another EU country')?.codes).toHaveLength(26);
  expect(of('A country outside the EU')?.codes).toBe('all other codes');
  expect(of('Forced labour')).toMatchObject({ column: 'Forced labour (isForcedLabour)' });
  expect(of('Illegal adoption')).toMatchObject({ column: 'no column', codes: '' });
});
