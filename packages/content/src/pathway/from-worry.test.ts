import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../guidance/index.ts';
import { WORRY_IDS } from './data/index.ts';
import { fromWorry } from './from-worry.ts';
import { loadPathway } from './load.ts';

describe.each(LANGUAGES)('from a worry in %s', (language) => {
  it.each(WORRY_IDS)(
    '%s there are three actions, a card and a source that was checked',
    async (id) => {
      const texts = await loadPathway(language);
      expect(texts.words.language).toBe(language);
      const { worry, actions, next, citations, state } = fromWorry(id, texts);
      expect(worry).toMatch(/\.$/);
      expect(new Set(actions).size).toBe(3);
      expect(next.map(({ title }) => title)).not.toContain('');
      expect(next.length).toBeGreaterThan(0);
      expect(citations[0].verified).toBe(true);
      expect(state).toBe(language === 'en' ? 'original' : 'machine draft');
    },
  );
});

it('the cards come in the order in which they are to be read', async () => {
  const { next } = fromWorry('begs-or-steals', await loadPathway('en'));
  expect(next.map(({ id }) => id)).toEqual(['non-punishment', 'noticing']);
});

it('a worry that nobody has is refused', async () => {
  const texts = await loadPathway('en');
  expect(() => fromWorry('nobody' as never, texts)).toThrow(RangeError);
});
