import { describe, expect, it } from 'vitest';
import { loadResources, loadSearch } from './load.ts';
import { resourceOf } from './resource.fixture.ts';
import { isExpired } from './resource.ts';

describe('a search', () => {
  const resources = [
    resourceOf({ id: 'kept' }),
    resourceOf({ id: 'ended', title: 'A lighthouse for nobody', expires: '2026-11-24' }),
  ];
  const found = async (text: string, today: string) =>
    (await loadSearch(resources, { today }))
      .search({ text })
      .hits.map(({ resource }) => resource.id);

  it('shows a resource until its day, and neither finds nor counts it from then on', async () => {
    expect(await found('', '2026-11-23')).toEqual(['kept', 'ended']);
    expect(await found('lighthouse', '2026-11-23')).toEqual(['ended']);
    expect(await found('', '2026-11-24')).toEqual(['kept']);
    expect(await found('lighthouse', '2026-11-24')).toEqual([]);
    const { counts } = (await loadSearch(resources, { today: '2026-11-24' })).search({ text: '' });
    expect(counts.type.get('guideline')).toBe(1);
  });

  it('of what is shipped shows nothing out of date, on whatever day', async () => {
    const shipped = await loadResources();
    for (const today of ['2026-11-24', '2027-12-30', '2027-12-31', '2028-12-31', '2031-01-01']) {
      const { hits } = (await loadSearch(shipped, { today })).search({ text: '' });
      expect(hits.filter(({ resource }) => isExpired(resource, today))).toEqual([]);
      expect(hits).toHaveLength(shipped.filter((one) => !isExpired(one, today)).length);
    }
  });
});
