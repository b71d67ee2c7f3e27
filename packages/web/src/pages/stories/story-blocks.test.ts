import { loadStory, STORY_IDS, STORY_LANGUAGES } from '@tessera/content/stories';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { NotesList } from './notes-list.tsx';
import { csvOf, sampleText, sourceOf } from './source.fixture.ts';
import { StoryBlocks } from './story-blocks.tsx';
import { storyWith, tellingOf } from './telling.fixture.ts';
import type { Telling } from './telling.ts';

// The pictures of the explorer ask how wide the page is.
beforeAll(() => vi.stubGlobal('window', { innerWidth: 800 }));
afterAll(() => vi.unstubAllGlobals());

const drawn = (telling: Telling) => renderToStaticMarkup(createElement(StoryBlocks, { telling }));
const notes = (telling: Telling) => renderToStaticMarkup(createElement(NotesList, { telling }));
const words = (html: string) => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');

const LIVE = ['a: live q=exploitation&answer=isSexualExploit', 'b: live q=recruiter'];
const BODY = 'Before. Of all, it is [](figure:a). After.\n\n> T\n>\n> - [x](figure:b)';
const nobody = await sourceOf(csvOf('ctdc-synthetic-2024', [[20, { ageBroad: '48+' }]]));

describe('a story whose live numbers have no answer', () => {
  it('leaves the sentence out and says so; what stands around it stays', async () => {
    const text = words(drawn(await tellingOf(storyWith(LIVE, BODY), nobody)));
    expect(text).toContain('Before. A sentence is left out here.');
    expect(text).toContain(
      'This release does not answer this: Type of exploitation: Sexual exploitation, children. It has too few people with a known answer to speak of them. After.',
    );
    expect(text).not.toContain('Of all, it is');
    expect(text).toContain(
      'This release does not answer this: Relation of the recruiter, children.',
    );
  });

  it('says the names of the query where the codebook does not know them', async () => {
    const gone = ['a: live q=shoe-size&answer=large', 'b: live q=recruiter'];
    const text = words(drawn(await tellingOf(storyWith(gone, BODY), nobody)));
    expect(text).toContain(
      'This release does not answer this: shoe-size: large, children. It has no such question, answer, part or filter.',
    );
  });

  it('says that a release is needed where none is open, and shows what is published', async () => {
    const figures = [...LIVE, 'c: published uk-nrm-2023/child-share child'];
    const body = `${BODY}\n\nIt was [](figure:c).`;
    const text = words(drawn(await tellingOf(storyWith(figures, body))));
    expect(text).toContain('Before. A sentence with a live number stands here. It needs a release');
    expect(text).toContain('It was 43.7 of 100 (of all 17,004');
  });
});

it('a chart tells in its table which of its live numbers has no answer', async () => {
  const child = { ageBroad: '9--17', gender: 'Male' };
  const boys = await sourceOf(
    csvOf('ctdc-synthetic-2024', [
      [30, { ...child, isForcedLabour: '1' }],
      [30, { ...child, isSexualExploit: '1' }],
    ]),
  );
  const figures = ['Male', 'Female'].map(
    (sex) => `${sex.toLowerCase()}: live q=exploitation&f.gender=${sex}&answer=isForcedLabour`,
  );
  const body = '> T\n>\n> - [Boys](figure:male)\n> - [Girls](figure:female)';
  const html = drawn(await tellingOf(storyWith(figures, body), boys));
  const cells = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    row.split(/<\/t[hd]>/).map(words),
  );
  expect(cells.slice(1)).toEqual([
    ['Boys', '50', '38', '62', '60', '0', 'live 1', ''],
    [
      'Girls',
      'It has too few people with a known answer to speak of them.',
      'not told',
      'not told',
      'not told',
      'not told',
      'live 2',
      '',
    ],
  ]);
});

it('script in a label, in a name and in Markdown is text', async () => {
  const evil = '<img src=x onerror=alert(1)>';
  const source = { ...nobody, name: evil };
  const chart = '> *T* &lt;script&gt;alert(1)&lt;/script&gt;\n>\n> - [&lt;b&gt;x](figure:c)';
  const body = `A [b](javascript:alert(1)) ${evil}.\n\n${chart}\n\n[](figure:a/source) [](figure:a)`;
  const figures = [...LIVE.slice(0, 1), 'c: published uk-nrm-2023/child-share child'];
  const telling = await tellingOf(storyWith(figures, body), source);
  const html = drawn(telling) + notes(telling);
  expect(html).not.toMatch(/<(?:img|script|b>x)/);
  expect(html).not.toContain('javascript:');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

describe.each(STORY_LANGUAGES)('in %s', (language) => {
  it.each(STORY_IDS)('the story %s is told whole with an answering source', async (id) => {
    const source = await sourceOf(sampleText('ctdc-synthetic-2024'));
    const telling = await tellingOf(await loadStory(id, language), source, language);
    const html = drawn(telling) + notes(telling);
    expect(html).not.toMatch(/unanswered|\{\{|undefined|NaN|>\s*<b><\/b>/);
    const numbers = html.match(/class="number"/g) ?? [];
    expect(numbers.length).toBeGreaterThan(5);
    for (const name of telling.order) {
      const { length } =
        html.match(
          new RegExp(`class="tag [a-z]+"[^>]*>[^<]*${telling.order.indexOf(name) + 1}<`, 'g'),
        ) ?? [];
      expect(length, name).toBeGreaterThan(0);
    }
  });
});
