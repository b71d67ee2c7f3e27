import { expect, test } from 'vitest';
import { INVENTED } from './citation.ts';
import { doors, hrefOf } from './doors.ts';
import { indexHtml } from './index-page.ts';
import { fullView, hostileView, totalsView } from './view.fixture.ts';

const file = (path: string) => ({ path, bytes: 1200, what: `What ${path} is.` });

test('the report is the first door and every file has one', () => {
  const page = indexHtml(fullView, ['x.bin', 'manifest.json', 'report.html'].map(file));
  const links = [...page.matchAll(/class="door" href="([^"]+)"/g)].map(([, href]) => href);
  expect(links).toEqual(['./report.html', './manifest.json', './x.bin']);
  expect(page).toContain(INVENTED);
  expect(page).toContain('npx --no tessera verify DIR');
});

test('a file name cannot lead out of the folder or run anything', () => {
  expect(hrefOf('../../etc/passwd')).toBe('./etc/passwd');
  expect(hrefOf('//evil.test/x')).toBe('./evil.test/x');
  expect(hrefOf('javascript:alert(1)')).toBe('./javascript%3Aalert(1)');
  expect(hrefOf('a b/ü?#.csv')).toBe('./a%20b/%C3%BC%3F%23.csv');
});

test('an empty folder says what to do', () => {
  expect(doors([]).toString()).toContain('no file in this folder yet');
});

test('a hostile name stays text', () => {
  const page = indexHtml(hostileView, [file('"><script>x</script>.csv')]);
  expect(page).not.toContain('<script');
  expect(page).not.toContain('"onmouseover');
});

test('without invented cases there is no banner', () => {
  expect(indexHtml({ ...fullView, invented: false }, [])).not.toContain('class="invented"');
});

test('what a check shows and what it cannot is said, and what the unit is', () => {
  const page = indexHtml(totalsView, []);
  expect(page).toContain('since the manifest was written');
  expect(page).toContain('a manifest is not signed');
  expect(page).toContain('about 410 records');
  expect(page).toContain('any one record');
  expect(page).toContain('unit one record');
});
