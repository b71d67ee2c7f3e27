import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, html } from './html.ts';

test('what is put into a template is text, what a template made is markup', () => {
  const inner = html`<b>${'<i>'}</b>`;
  expect(html`<p title="${'"onmouseover="x'}">${[inner, 3, undefined]}</p>`.toString()).toBe(
    '<p title="&quot;onmouseover=&quot;x"><b>&lt;i&gt;</b>3</p>',
  );
});

test('no escaped text holds a character that could end a text node or a quoted attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"'`]/);
    }),
  );
});

test('escaping loses nothing', () => {
  const back: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&#96;': '`',
    '&amp;': '&',
  };
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = escapeHtml(text).replace(
        /&(lt|gt|quot|amp|#39|#96);/g,
        (one) => back[one] ?? '',
      );
      expect(read).toBe(text);
    }),
  );
});
