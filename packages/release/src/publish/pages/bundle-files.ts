/** One file of a release and what it is for. */
export interface BundleFile {
  readonly path: string;
  readonly what: string;
}

const EVERY: readonly BundleFile[] = [
  {
    path: 'report.html',
    what: 'Pictures, tables and doubts on one page. It opens without a connection.',
  },
  {
    path: 'aggregates.csv',
    what: 'The protected counts with their 95 % intervals. The file to read numbers from.',
  },
  { path: 'codebook.md', what: 'What each column and each code means, for reading.' },
  { path: 'codebook.json', what: 'The same codebook, for programs.' },
  { path: 'README.md', what: 'What the release is, what it may be used for, how to cite it.' },
  {
    path: 'manifest.json',
    what: 'The list of files with their checksums, and the promise in numbers.',
  },
];

const MICRODATA: readonly BundleFile[] = [
  {
    path: 'microdata.csv',
    what: 'Synthetic rows, one column for each question. For spreadsheets and statistics programs.',
  },
  { path: 'microdata.parquet', what: 'The same rows, smaller and faster to load.' },
];

/** The files of a release of this tier, when the caller does not name them. */
export function bundleFiles(tier: 'full' | 'totals'): readonly BundleFile[] {
  const [report, ...others] = EVERY;
  if (tier === 'totals' || report === undefined) return EVERY;
  return [report, ...MICRODATA, ...others];
}
