import { expect, it } from 'vitest';
import { embedCode } from './embed-code.ts';

const site = 'https://example.org/data/';

it('is a frame with the picture and a caption', () => {
  const code = embedCode({
    site,
    search: 'q=gender&p=heat',
    title: 'A title',
    caption: 'A source.',
  });
  expect(code).toContain('src="https://example.org/data/#/embed?q=gender&amp;p=heat"');
  expect(code).toContain('title="A title"');
  expect(code).toContain('<figcaption>A source.</figcaption>');
  expect(embedCode({ site, search: '', title: '', caption: '' })).toContain('/#/embed"');
});

it('runs nothing of what stands in a label', () => {
  const code = embedCode({
    site,
    search: '"><script>1</script>',
    title: '" onload="1',
    caption: '<img src=x onerror=1>',
  });
  expect(code.match(/<[a-z/]+/g)).toEqual([
    '<figure',
    '<iframe',
    '</iframe',
    '<figcaption',
    '</figcaption',
    '</figure',
  ]);
  expect(code).not.toMatch(/" onload=/);
});
