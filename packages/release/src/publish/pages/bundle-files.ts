import { drawPaths, MOST_DRAWS } from '../draws.ts';
import { MICRODATA_SCHEMA } from '../table-schema.ts';
import type { ReleaseView } from '../view.ts';

/** One file of a release and what it is for. */
export interface BundleFile {
  readonly path: string;
  readonly what: string;
}

type Tier = ReleaseView['tier'];

const REPORT = 'Pictures, tables and doubts on one page. It opens without a connection.';
const NO_ROWS =
  'The names of the columns and no row: with a promise this strong, the records hold too few people for microdata.';

function microdata(tier: Tier): readonly BundleFile[] {
  const full = tier === 'full';
  return [
    {
      path: 'data/microdata.csv',
      what: full
        ? 'Synthetic rows, one column for each question. For spreadsheets and statistics programs.'
        : NO_ROWS,
    },
    {
      path: 'data/microdata.parquet',
      what: full ? 'The same rows, smaller and faster to load.' : NO_ROWS,
    },
  ];
}

const SCHEMA =
  'The columns and codes of the microdata, for programs. The Data Package refers to it.';

const DRAW =
  'Synthetic rows drawn again, from the same counts with fresh noise. All of these files together give intervals for what the counts do not have.';

const ATTACKS = {
  full: 'The attack report: what was tried, how often it worked, and how often on people who were not in the data.',
  totals:
    'The attack report: who might attack the totals, why no attack was tried, and what protects the people behind them.',
} as const;

const OTHERS: readonly BundleFile[] = [
  { path: 'attacks.json', what: 'The numbers of the attack report, for programs.' },
  { path: 'codebook.md', what: 'What each column and each code means, for reading.' },
  { path: 'codebook.csv', what: 'The same codebook, for spreadsheets and programs.' },
  { path: 'README.md', what: 'What the release is, what it may be used for, how to cite it.' },
  { path: 'datapackage.json', what: 'The tables described for programs (Data Package).' },
  {
    path: 'manifest.json',
    what: 'The list of files with their checksums, and the promise in numbers.',
  },
];

/** The files of a release of this tier, in the order in which a reader may want them. */
export function bundleFiles(tier: Tier, draws = 0): readonly BundleFile[] {
  return [
    { path: 'report.html', what: REPORT },
    { path: 'attacks.html', what: ATTACKS[tier] },
    ...microdata(tier),
    { path: MICRODATA_SCHEMA, what: SCHEMA },
    {
      path: 'data/aggregates.csv',
      what: 'The protected counts with their 95 % intervals. The file to read numbers from.',
    },
    ...drawPaths(draws).map((path) => ({ path, what: DRAW })),
    ...OTHERS,
  ];
}

/** What one file of a release is for; empty for a file that no release has. */
export function purposeOf(path: string, tier: Tier): string {
  return bundleFiles(tier, MOST_DRAWS).find((file) => file.path === path)?.what ?? '';
}
