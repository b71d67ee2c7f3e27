import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../sources/index.ts';
import { parseStory } from './parse-story.ts';
import { storyText } from './story.fixture.ts';
import type { Block, Inline } from './story.ts';

const FIGURES = [
  'nrm: published uk-nrm-2023/child-share child',
  'ctdc: published ctdc-2024/child-exploitation sexual',
  'here: live q=exploitation&answer=isSexualExploit',
  'whole: live q=exploitation&view=parts',
  'change: live q=exploitation&answer=isSexualExploit&by=CountryOfExploitation&from.y=2010&to.y=2015',
];
const parsed = (body: string, figures: readonly string[] = FIGURES) =>
  parseStory(storyText({ body, figures }));
const blocksOf = (body: string) => parsed(body).story?.blocks ?? [];
/** Without what nobody used: a short body does not use all figures. */
const problemsOf = (body: string, figures?: readonly string[]) =>
  parsed(body, figures)
    .problems.map(({ code }) => code)
    .filter((code) => code !== 'FIGURE_UNUSED');

describe('a story', () => {
  it('has its fields, its figures and its blocks', () => {
    const { story, problems } = parseStory(
      storyText({
        figures: FIGURES.slice(0, 1),
        body: '## One\n\nOf all, [](figure:nrm). And so on.',
      }),
    );
    expect(problems).toEqual([]);
    expect(story).toMatchObject({
      title: 'A title about children',
      date: '2026-01-31',
      isDraft: false,
    });
    expect(story?.figures.get('nrm')).toMatchObject({
      kind: 'published',
      known: 16_054,
      everyone: 17_004,
    });
    expect(story?.blocks).toEqual([
      { kind: 'heading', depth: 2, inlines: [{ kind: 'text', text: 'One' }] },
      {
        kind: 'paragraph',
        sentences: [
          {
            inlines: [
              { kind: 'text', text: 'Of all, ' },
              { kind: 'figure', name: 'nrm', form: 'share' },
              { kind: 'text', text: '. ' },
            ],
          },
          { inlines: [{ kind: 'text', text: 'And so on.' }] },
        ],
      },
    ]);
  });

  it('has lists, links, marks and stress', () => {
    expect(blocksOf('1. *so* **it** is\n2. [there](https://x.test/a) [18](typed:age)')).toEqual([
      {
        kind: 'list',
        isOrdered: true,
        items: [
          [
            {
              inlines: [
                { kind: 'text', text: 'so', stress: 'emphasis' },
                { kind: 'text', text: ' ' },
                { kind: 'text', text: 'it', stress: 'strong' },
                { kind: 'text', text: ' is' },
              ],
            },
          ],
          [
            {
              inlines: [
                { kind: 'link', href: 'https://x.test/a', text: 'there' },
                { kind: 'text', text: ' ' },
                { kind: 'typed', text: '18', why: 'age' },
              ],
            },
          ],
        ],
      },
    ]);
  });

  it.each([
    ['here', 'bars'],
    ['whole', 'picture'],
    ['change', 'change'],
  ])('draws %s as %s', (name, shows) => {
    expect(blocksOf(`> T\n>\n> - [a](figure:${name})\n>\n> So. And so.`)).toEqual([
      {
        kind: 'chart',
        shows,
        title: [{ kind: 'text', text: 'T' }],
        bars: [{ label: 'a', figure: name }],
        note: [
          { inlines: [{ kind: 'text', text: 'So. ' }] },
          { inlines: [{ kind: 'text', text: 'And so.' }] },
        ],
      },
    ]);
  });

  it.each([
    ['no fields at all', 'FRONT_MATTER_MISSING'],
    ['---\ntitle: a\nsummary: b\ndate: 2026-01-31\n---\n', 'FIELD_MISSING'],
    ['---\ntitle: a\nsummary: b\ndate: 2026-13-31\nfigures:\n---\n', 'FIELD_WRONG'],
    ['---\ntitle:\nsummary: b\ndate: 2026-01-31\nfigures:\n---\n', 'FIELD_WRONG'],
    [
      '---\ntitle: a\nsummary: b\ndate: 2026-01-31\ntranslation: good\nfigures:\n---\n',
      'FIELD_WRONG',
    ],
    ['---\ntitle: a\nsummary: b\ndate: 2026-01-31\nauthor: c\nfigures:\n---\n', 'FIELD_UNKNOWN'],
    ['---\ntitle: a\nsummary: b\ndate: 2026-01-31\nnonsense\nfigures:\n---\n', 'FIELD_UNKNOWN'],
  ])('%j is told as %s', (text, code) => {
    expect(parseStory(text).problems.map((one) => one.code)).toEqual([code]);
  });

  it.each([
    ['a: something else', 'FIGURE_LINE'],
    ['A Name: live q=exploitation', 'FIGURE_LINE'],
    ['a: published nowhere/child-share child', 'SOURCE_UNKNOWN'],
    ['a: published uk-nrm-2023/nothing child', 'ANSWER_UNKNOWN'],
    ['a: published uk-nrm-2023/child-share boy', 'PART_UNKNOWN'],
    ['a: live q=exploitation&answer=', 'QUERY_WRONG'],
  ])('with the figure %j is told as %s', (line, code) => {
    expect(problemsOf('', [line])).toEqual([code]);
  });

  it('with two figures of one name is told, and so is one that is not used', () => {
    const lines = ['a: live q=exploitation', 'a: live q=recruiter'];
    const { problems } = parsed('', lines);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['FIGURE_UNUSED', 6],
      ['FIGURE_TWICE', 7],
      ['FIGURE_UNUSED', 7],
    ]);
  });

  it.each([
    ['It is [](figure:nothing).', 'FIGURE_UNKNOWN'],
    ['It is [51](figure:nrm).', 'FIGURE_WORDS'],
    ['It is [](figure:nrm/more).', 'FORM_WRONG'],
    ['It is [](figure:nrm/share/of).', 'FORM_WRONG'],
    ['Of [](figure:ctdc/known) people.', 'FORM_WRONG'],
    ['It is [](figure:whole).', 'FORM_WRONG'],
    ['It is [](figure:change).', 'FORM_WRONG'],
    ['## Now [](figure:nrm)', 'FIGURE_PLACE'],
    ['*It is [](figure:nrm).*', 'FIGURE_PLACE'],
    ['> T [](figure:nrm)\n>\n> - [a](figure:nrm)', 'FIGURE_PLACE'],
    ['[18](typed:because)', 'MARK_UNKNOWN'],
    ['[a](javascript:alert(1))', 'LINK_REFUSED'],
    ['[a](JaVaScRiPt:alert(1))', 'LINK_REFUSED'],
    ['[a](data:text/html,x)', 'LINK_REFUSED'],
    ['[a](//x.test)', 'LINK_REFUSED'],
    ['[a](#main)', 'LINK_REFUSED'],
    ['<javascript:alert(1)>', 'LINK_REFUSED'],
    ['<script>alert(1)</script>', 'HTML_REFUSED'],
    ['a <img src=x> b', 'HTML_REFUSED'],
    ['![a](a.png)', 'NOT_ALLOWED'],
    ['a `b` c', 'NOT_ALLOWED'],
    ['# Title', 'NOT_ALLOWED'],
    ['- a\n  - b', 'NOT_ALLOWED'],
    ['a\n\n***\n\nb', 'NOT_ALLOWED'],
    ['[a]: https://x.test', 'NOT_ALLOWED'],
    ['> only words', 'CHART_SHAPE'],
    ['> T\n>\n> - words', 'CHART_SHAPE'],
    ['> T\n>\n> - [](figure:nrm)', 'CHART_SHAPE'],
    ['> T\n>\n> - [a](figure:nrm/known)', 'CHART_SHAPE'],
    ['> T\n>\n> - [a](figure:nrm)\n>\n> So.\n>\n> And so.', 'CHART_SHAPE'],
    ['> T\n>\n> - [a](figure:nrm)\n>\n> > So.', 'CHART_SHAPE'],
    ['> T\n>\n> - [a](figure:nothing)', 'FIGURE_UNKNOWN'],
    ['> T\n>\n> - [a](figure:nrm)\n> - [b](figure:here)', 'CHART_MIXED'],
    ['> T\n>\n> - [a](figure:whole)\n> - [b](figure:here)', 'CHART_MIXED'],
    ['> T\n>\n> - [a](figure:whole)\n> - [b](figure:whole)', 'CHART_MIXED'],
  ])('%j is told as %s', (body, code) => {
    expect(new Set(problemsOf(body))).toEqual(new Set([code]));
  });

  it('keeps the words of a link that it does not follow, and nothing of HTML', () => {
    expect(blocksOf('See [this](javascript:alert(1)) <b>now</b>.')).toEqual([
      {
        kind: 'paragraph',
        sentences: [
          {
            inlines: ['See ', 'this', ' ', 'now', '.'].map((text) => ({ kind: 'text', text })),
          },
        ],
      },
    ]);
  });

  it('says where a problem is, and never what a cell holds', () => {
    const { problems } = parsed('Good.\n\nIt is [](figure:nothing).', []);
    expect(problems).toEqual([
      {
        code: 'FIGURE_UNKNOWN',
        line: 10,
        column: 7,
        cause: 'No figure is named "nothing".',
        remedy: 'Name a figure of the front matter.',
      },
    ]);
  });
});

const inlinesOf = (block: Block): readonly Inline[] => {
  switch (block.kind) {
    case 'heading':
      return block.inlines;
    case 'paragraph':
      return block.sentences.flatMap(({ inlines }) => inlines);
    case 'list':
      return block.items.flat().flatMap(({ inlines }) => inlines);
    case 'chart':
      return [...block.title, ...block.note.flatMap(({ inlines }) => inlines)];
  }
};

describe('whatever a text is', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...['> ', '- ', '## ', '\n\n', '[](figure:nrm)', '[a](figure:here)', '](', '<', '---\n', '`'],
      ...[
        '[x](javascript:alert(1))',
        '<img src=x onerror=alert(1)>',
        '[y](https://x.test)',
        '&#x6A;',
      ],
    ),
  );
  const body = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('it is read without breaking, and only safe addresses come out', () => {
    let links = 0;
    fc.assert(
      fc.property(body, (text) => {
        for (const whole of [text, storyText({ body: text, figures: FIGURES })]) {
          const { story, problems } = parseStory(whole, SOURCES);
          for (const { line, column } of problems)
            expect(Math.min(line, column)).toBeGreaterThan(0);
          for (const inline of (story?.blocks ?? []).flatMap(inlinesOf)) {
            expect(['text', 'link', 'figure', 'typed']).toContain(inline.kind);
            if (inline.kind === 'figure') expect(story?.figures.has(inline.name)).toBe(true);
            if (inline.kind !== 'link') continue;
            links += 1;
            expect(inline.href).toMatch(/^(?:https?:\/\/|#\/)/i);
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(links).toBeGreaterThan(0);
  });
});
