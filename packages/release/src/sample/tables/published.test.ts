import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PUBLISHED, type PublishedShare } from './published.ts';

const PAGE = new URL('../../../../../docs/method/sample.md', import.meta.url);

const row = ({ of, share, source }: PublishedShare): string =>
  `| ${of} | ${Number((100 * share).toFixed(1))} % | ${source} |`;

describe('the method page', () => {
  const lines = new Set(readFileSync(PAGE, 'utf8').split('\n'));

  it.each(Object.entries(PUBLISHED))('lists %s with its value and source', (_, share) => {
    expect(lines).toContain(row(share));
  });
});
