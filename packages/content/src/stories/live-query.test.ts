import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLiveQuery } from './live-query.ts';

describe('a live query', () => {
  it.each([
    ['q=recruiter', { address: 'q=recruiter' }],
    [
      'q=recruiter&lens=adults&f.gender=Male|Trans&answer=recruiterRelationFamily',
      { address: 'q=recruiter&lens=adults&f.gender=Male|Trans', answer: 'recruiterRelationFamily' },
    ],
    [
      'q=exploitation&by=gender&part=blank&answer=isForcedLabour',
      { address: 'q=exploitation&by=gender', answer: 'isForcedLabour', part: 'blank' },
    ],
    [
      'q=exploitation&by=gender&answer=a&from.year=2001..2002&to.year=2003',
      {
        address: 'q=exploitation&by=gender',
        answer: 'a',
        change: { column: 'year', from: '2001..2002', to: '2003' },
      },
    ],
  ])('%s is read', (text, query) => {
    expect(readLiveQuery(text)).toEqual(query);
  });

  it.each([
    ['', 'not a name'],
    ['q', 'not a name'],
    ['q=', 'not a name'],
    ['lens=children', 'no question'],
    ['q=a&q=b', 'given twice'],
    ['q=a&p=trend&answer=b', 'has no picture'],
    ['q=a&from.=b&to.=c', 'Nothing is called'],
    ['q=a&f.=b', 'Nothing is called "f."'],
    ['q=a&because=b', 'Nothing is called "because"'],
    ['q=a&part=b', 'needs an answer and by'],
    ['q=a&answer=b&by=c&part=d&view=without', 'another view'],
    ['q=a&answer=b&view=parts', 'no single answer'],
    ['q=a&answer=b&by=c&from.y=1', 'one from and one to'],
    ['q=a&answer=b&by=c&from.y=1&to.z=2', 'of the same column'],
    ['q=a&answer=b&by=c&from.y=2&to.y=2', 'are the same'],
    ['q=a&answer=b&from.y=1&to.y=2', 'needs an answer and by'],
    ['q=a&answer=b&by=c&from.y=1&to.y=2&view=without', 'no part and no view'],
  ])('%j is refused: %s', (text, why) => {
    expect(readLiveQuery(text)).toContain(why);
  });

  it('is read from whatever text without breaking; what it asks stands in the text', () => {
    const key = fc.constantFrom(
      'q',
      'lens',
      'view',
      'by',
      'f.a',
      'answer',
      'part',
      'from.y',
      'to.y',
    );
    const value = fc.constantFrom('a', 'children', 'parts', 'without', '1|2', '3');
    const pair = fc.tuple(key, value).map((one) => one.join('='));
    const text = fc.oneof(
      fc.string(),
      fc
        .uniqueArray(pair, { selector: (one) => one.split('=')[0] })
        .map((pairs) => pairs.join('&')),
    );
    let read = 0;
    fc.assert(
      fc.property(text, (one) => {
        const query = readLiveQuery(one);
        if (typeof query === 'string') return;
        read += 1;
        const asked = one.split('&');
        for (const part of query.address.split('&')) expect(asked).toContain(part);
        expect(asked.includes(`answer=${query.answer}`)).toBe(query.answer !== undefined);
      }),
      { numRuns: 1_000 },
    );
    expect(read).toBeGreaterThan(10);
  });
});
