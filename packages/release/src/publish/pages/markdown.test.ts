import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INVENTED } from './citation.ts';
import { codebookMarkdown } from './codebook-markdown.ts';
import { codeSpan, escapeMarkdown } from './markdown.ts';
import { readmeMarkdown } from './readme-markdown.ts';
import { fullView, hostileView, totalsView } from './view.fixture.ts';

test('escaped text is one line without anything that Markdown would read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = escapeMarkdown(text);
      expect(shown).not.toMatch(/[<>\n\r]/);
      expect(shown.replace(/\\./g, '')).not.toMatch(/[`*_[\]|]/);
    }),
  );
});

test('a code span cannot be ended by what is in it', () => {
  expect(codeSpan('a`b``c')).toBe('``` a`b``c ```');
  expect(codeSpan('x|y')).toBe('`x\\|y`');
});

test('the README says first that the cases are invented, then what it cannot tell and how to cite', () => {
  const text = readmeMarkdown(fullView);
  expect(text.split('\n')[2]).toBe(`> **${INVENTED}**`);
  expect(text).toContain('about 193,020 people (between 192,980 and 193,070)');
  expect(text).toContain('## What it cannot tell');
  expect(text).toContain('## How to cite it');
  expect(text).toContain('decides on its terms');
  expect(readmeMarkdown({ ...fullView, invented: false })).not.toContain('Invented example');
});

test('the README of totals says that there are no rows', () => {
  const text = readmeMarkdown(totalsView);
  expect(text).toContain('There are no microdata.');
  expect(text).toContain('the records hold too few people for microdata');
  expect(text).not.toContain('ynthetic rows');
  expect(text).toContain('the unit is one record');
  expect(text).toContain('about 410 records');
  expect(text).toContain('a manifest is not signed');
});

test('the codebook lists every column, every code and the blank', () => {
  const text = codebookMarkdown(fullView.codebook);
  for (const column of fullView.codebook.columns) {
    expect(text).toContain(`Column \`${column.name}\``);
    for (const { code } of column.values) expect(text).toContain(`\`${code}\``);
  }
  expect(text).toContain('Not recorded: no usable answer was written down');
});

test('a hostile codebook writes no HTML and no link', () => {
  for (const text of [codebookMarkdown(hostileView.codebook), readmeMarkdown(hostileView)]) {
    expect(text).not.toContain('<script');
    expect(text).not.toMatch(/(?<!\\)\]\(/);
  }
});
