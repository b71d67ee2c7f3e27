import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resourceOf } from '../resource.fixture.ts';
import { RESOURCES } from '../resources/index.ts';
import { toBibtex } from './bibtex.ts';
import { toCsv } from './csv.ts';
import type { Feed } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';
import { toRss } from './rss.ts';

const on = { today: '2026-11-24' };

const feed: Feed = {
  title: 'Library & more',
  description: 'What was checked last.',
  language: 'en',
  home: 'https://nobody.org/',
  self: 'https://nobody.org/feed.xml',
};

/** Reads a table as RFC 4180 says, one list of cells a row. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a table', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '|calc', '%x', '=HYPERLINK("x","y")'])(
    'has no formula in it: %j',
    (title) => {
      const [, row] = rowsOf(toCsv([resourceOf({ title })], on));
      expect(row?.[1]).toBe(`'${title}`);
    },
  );

  it('holds whatever stands in a title, and every row has every column', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (titles) => {
        const rows = rowsOf(
          toCsv(
            titles.map((title) => resourceOf({ title })),
            on,
          ),
        );
        expect(rows).toHaveLength(titles.length + 1);
        rows.slice(1).forEach((row, at) => {
          expect(row).toHaveLength(rows[0]?.length ?? 0);
          expect(row[1]?.replace(/^'/, '')).toBe(titles[at]?.replace(/^'/, ''));
          for (const cell of row) expect(cell).not.toMatch(/^[\s\u00a0]*[=+\-@]/u);
        });
      }),
    );
  });

  it('has the labels of a language', () => {
    expect(toCsv([resourceOf()], { ...on, language: 'fr' })).toContain('Lignes directrices');
    expect(rowsOf(toCsv(RESOURCES, on))).toHaveLength(RESOURCES.length + 1);
  });
});

describe('a BibTeX file', () => {
  const title = 'A_B & C% {D} \\input{x} $E$ #1 ~ ^';
  const text = toBibtex([resourceOf({ title, publishers: ['This and That', 'Nobody'] })], on);

  it('writes what means something to TeX so that it means itself', () => {
    expect(text).toContain(
      'title = {{A\\_B \\& C\\% \\{D\\} \\textbackslash{}input\\{x\\} \\$E\\$ \\#1 \\textasciitilde{} \\textasciicircum{}}}',
    );
  });

  it('keeps publishers whole, and the address as it is', () => {
    expect(text).toContain('author = {{This and That} and {Nobody}}');
    expect(text).toContain('url = {https://nobody.org/guide}');
    expect(toBibtex([resourceOf({ address: 'https://nobody.org/%7Bx_y' })], on)).toContain(
      '{https://nobody.org/%7Bx_y}',
    );
  });

  it('says what was not verified', () => {
    const { checked } = resourceOf();
    const unread = resourceOf({ checked: { ...checked, exists: 'unread' } });
    expect(toBibtex([unread], on)).toContain('note = {Not verified by this library}');
    expect(text).toContain('note = {Seen 2026-11-01}');
  });

  it('has balanced braces and one entry each, whatever the titles are', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 4 }), (titles) => {
        const bibtex = toBibtex(
          titles.map((one) => resourceOf({ title: one })),
          on,
        );
        const bare = bibtex.replaceAll(/\\[{}]/g, '');
        let depth = 0;
        for (const one of bare) {
          depth += one === '{' ? 1 : one === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(bibtex.match(/^@misc\{invented,$/gm) ?? []).toHaveLength(titles.length);
      }),
    );
  });
});

/** Whether every tag is closed in its order, and nothing else looks like one; entities are the five. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml [^>]*\?>/, '');
  for (const [, close, name, rest] of body.matchAll(
    /<(\/?)([a-z:]+)((?:\s+[\w:]+="[^"<&]*")*\s*\/?)>/gi,
  )) {
    if (close === '/' ? open.pop() !== name : !rest?.endsWith('/')) {
      if (close === '/') return false;
      open.push(name ?? '');
    }
  }
  const text = body.replaceAll(/<\/?[a-z:]+(?:\s+[\w:]+="[^"<&]*")*\s*\/?>/gi, '');
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/.test(text);
}

describe('an RSS feed', () => {
  it('is well-formed with the shipped resources, and with whatever a title may be', () => {
    expect(isWellFormed(toRss(RESOURCES, feed, on))).toBe(true);
    expect(isWellFormed('<a><b></a></b>')).toBe(false);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const xml = toRss([resourceOf({ title })], { ...feed, title }, on);
        expect(isWellFormed(xml)).toBe(true);
        const codes = [...xml].map((one) => one.codePointAt(0) ?? 0);
        expect(codes.filter((code) => code < 32 && ![9, 10, 13].includes(code))).toEqual([]);
      }),
    );
  });

  it('has the fields that readers need, and the day in their form', () => {
    const xml = toRss([resourceOf({ title: 'Ends & <starts>' })], feed, on);
    expect(xml).toContain('<rss version="2.0"');
    expect(xml).toContain('<title>Ends &amp; &lt;starts&gt;</title>');
    expect(xml).toContain('<link>https://nobody.org/guide</link>');
    expect(xml).toContain('<guid isPermaLink="false">https://nobody.org/#/library/invented</guid>');
    expect(xml).toContain('<pubDate>Sun, 01 Nov 2026 00:00:00 GMT</pubDate>');
    expect(xml).toContain('<category>identification</category>');
  });

  it('has those checked last first', () => {
    const { checked } = resourceOf();
    const checkedOn = (id: string, day: string) =>
      resourceOf({ id, checked: { ...checked, on: day } });
    const xml = toRss(
      [checkedOn('b', '2026-01-01'), checkedOn('c', '2026-02-01'), checkedOn('a', '2026-01-01')],
      feed,
      on,
    );
    expect([...xml.matchAll(/library\/(\w)</g)].map(([, id]) => id)).toEqual(['c', 'a', 'b']);
  });
});

describe('a JSON Feed', () => {
  it('is one of version 1.1, with an item for each resource', () => {
    const read = JSON.parse(toJsonFeed(RESOURCES, feed, on));
    expect(read).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Library & more',
      home_page_url: 'https://nobody.org/',
      feed_url: 'https://nobody.org/feed.xml',
    });
    expect(read.items).toHaveLength(RESOURCES.length);
    expect(new Set(read.items.map(({ id }: { id: string }) => id)).size).toBe(RESOURCES.length);
  });

  it('holds whatever stands in a title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const [item] = JSON.parse(toJsonFeed([resourceOf({ title })], feed, on)).items;
        expect(item).toMatchObject({
          title,
          external_url: 'https://nobody.org/guide',
          date_published: '2026-11-01T00:00:00Z',
          tags: ['identification'],
          authors: [{ name: 'Nobody' }],
        });
      }),
    );
  });
});

describe('what is out of date', () => {
  const resources = [
    resourceOf({ id: 'kept' }),
    resourceOf({ id: 'ends', expires: '2026-12-01' }),
    resourceOf({ id: 'ended', expires: '2026-11-24' }),
  ];
  const ways: readonly (readonly [string, (today: string) => string])[] = [
    ['a table', (today) => toCsv(resources, { today })],
    ['a BibTeX file', (today) => toBibtex(resources, { today })],
    ['an RSS feed', (today) => toRss(resources, feed, { today })],
    ['a JSON Feed', (today) => toJsonFeed(resources, feed, { today })],
  ];

  it.each(ways)('is not in %s, from its day on', (_, write) => {
    const written = (today: string) =>
      resources.flatMap(({ id }) => (new RegExp(`\\b${id}\\b`).test(write(today)) ? [id] : []));
    expect(written('2026-11-23')).toEqual(['kept', 'ends', 'ended']);
    expect(written('2026-11-24')).toEqual(['kept', 'ends']);
    expect(written('2026-11-30')).toEqual(['kept', 'ends']);
    expect(written('2026-12-01')).toEqual(['kept']);
  });
});
