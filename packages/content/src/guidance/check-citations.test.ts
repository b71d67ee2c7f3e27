import { describe, expect, it } from 'vitest';
import { checkCitations, checkDocuments } from './check-citations.ts';
import type { Document } from './document.ts';
import { DOCUMENTS } from './documents/index.ts';

const document = (given: Partial<Document> = {}): Document => ({
  id: 'invented',
  title: 'An invented guide',
  publisher: 'Nobody',
  year: 2020,
  address: { kind: 'landing', href: 'https://example.org' },
  verified: true,
  ...given,
});

const citation = { document: 'invented', place: { kind: 'whole' }, verified: true } as const;

it('the documents of the house may be cited', () => {
  expect(checkDocuments(DOCUMENTS)).toEqual([]);
});

describe('a document', () => {
  it('of a name that is taken is told', () => {
    expect(checkDocuments([document(), document()])).toEqual([
      { path: [1, 'id'], message: 'two documents are named "invented"' },
    ]);
  });

  it('that was not verified says why', () => {
    expect(checkDocuments([document({ verified: false })])).toEqual([
      { path: [0, 'why'], message: 'what was not verified says why' },
    ]);
    expect(checkDocuments([document({ verified: false, why: 'No copy was read.' })])).toEqual([]);
  });

  it.each(['http://example.org', 'javascript:alert(1)', 'data:text/html,x', 'example.org'])(
    'at %s is refused',
    (href) => {
      const [problem] = checkDocuments([document({ address: { kind: 'document', href } })]);
      expect(problem?.path).toEqual([0, 'address', 'href']);
    },
  );
});

describe('a citation', () => {
  const check = (given: readonly Document[]) => checkCitations([citation], given, ['x']);

  it('of a document that is there and was read is followed', () => {
    expect(check([document()])).toEqual([]);
  });

  it('of nothing, of no document, and of an unread one are told', () => {
    expect(checkCitations([], [], ['x'])).toEqual([{ path: ['x'], message: 'nothing is cited' }]);
    expect(check([])).toEqual([{ path: ['x', 0, 'document'], message: 'no document "invented"' }]);
    expect(check([document({ verified: false, why: 'No copy.' })])).toHaveLength(1);
  });
});
