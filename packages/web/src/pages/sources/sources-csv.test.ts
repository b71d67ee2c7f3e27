import { compare, SOURCE_WORDS, SOURCES } from '@tessera/content/sources';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../release/open-release.ts';
import { CSV_COLUMNS, sourcesCsv } from './sources-csv.ts';
import { captionLines, citationOf, readmeLines } from './told-page.ts';
import { t } from './words.fixture.ts';

const tongue = { t: t('en'), words: SOURCE_WORDS.en };
const comparison = compare('child-share', SOURCES);
const { rows } = comparison;
const shown = {
  state: { question: 'child-share' as const, order: 'kind' as const },
  comparison,
  rows,
  open: undefined,
};
const open = {
  answer: {
    question: 'child-share' as const,
    shares: [{ part: 'child' as const, share: { value: 0.6, low: 0.5, high: 0.7 } }],
    people: 120,
    known: 100,
    unknown: 20,
    unknownShare: 1 / 6,
  },
  source: {
    facts: { title: 'A caseload', invented: true, created: '2026-03-04T05:06:07Z' },
    opened: { codebook: { name: 'ctdc-synthetic-2024' } },
  } as unknown as Source,
};

describe('a table to take along', () => {
  it('has a line for every answer of every source, and none without where it stands', () => {
    const csv = sourcesCsv([], rows, undefined, tongue).split('\r\n');
    expect(csv[0]).toBe(CSV_COLUMNS.join(','));
    expect(csv).toHaveLength(1 + rows.flatMap(({ shares }) => shares).length);
    expect(csv.find((line) => line.startsWith('UK NRM 2023,') && line.includes(',children,'))).toBe(
      'UK NRM 2023,possible victims who were referred,2023,people of all ages,children,,0.4629,0.4371,7432,16054,17004,950,on an official page,"gov.uk, National Referral Mechanism statistics, end of year 2023"',
    );
    for (const line of csv.slice(1)) expect(line).not.toMatch(/,$/);
  });

  it('has its words inside: the finding, why sources differ, every source, every column', () => {
    const lines = readmeLines(shown, 'https://tessera.test/#/explore/sources', tongue);
    const csv = sourcesCsv(lines, rows, undefined, tongue);
    expect(csv).toContain('# What share of the people counted are children?');
    expect(csv).toContain(
      'each taken whole, run from 12\u00a0% (ILO 2021) to 46.3\u00a0% (UK NRM 2023)',
    );
    expect(csv).toContain('They do not count the same thing');
    expect(csv).toContain('https://tessera.test/');
    for (const column of CSV_COLUMNS) expect(csv).toContain(`# ${column}: `);
    for (const { answer } of rows) expect(lines.join('\n')).toContain(answer.citation);
  });

  it('says that an open release is invented', () => {
    const csv = sourcesCsv(captionLines({ ...shown, open }, tongue), rows, open, tongue);
    const last = csv.split('\r\n').at(-1) ?? '';
    expect(last).toContain('which is invented');
    expect(last).toContain(',0.6000,');
    expect(csv).toContain('It is worked out here');
  });
});

it('a citation names every source once, and the address', () => {
  const citation = citationOf(shown, 'https://tessera.test/', tongue);
  expect(citation).toMatch(/^What share of the people counted are children\? Published sources/);
  expect(citation.split('Global Report on Trafficking in Persons')).toHaveLength(2);
  expect(citation).toContain('https://tessera.test/');
});
