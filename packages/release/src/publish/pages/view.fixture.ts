import {
  type Codebook,
  type Column,
  codebookSchema,
  domainOf,
  protectedColumns,
} from '@tessera/model';
import { inventedFindings, nothingFound } from '../attacks/findings.fixture.ts';
import type { CellView, ColumnView, Estimate, GroupView, ReleaseView } from '../view.ts';

// Every number here is invented: written by hand or drawn from the arithmetic below.

const NOT_RECORDED = [{ reason: 'NotRecorded', tokens: [''] }];

const flag = (name: string, label: string) => ({
  name,
  label,
  definition: `Whether “${label}” was recorded for the person. A blank does not mean no.`,
  kind: 'flag',
  values: [{ code: '1', label: 'Recorded' }],
  blanks: NOT_RECORDED,
});

const category = (
  name: string,
  label: string,
  kind: string,
  labels: readonly string[],
  headline = false,
) => ({
  name,
  label,
  definition: `${label}, as the contributor wrote it down when the person was registered.`,
  kind,
  values: labels.map((value, at) => ({ code: `${name}-${at}`, label: value })),
  blanks: NOT_RECORDED,
  ...(headline ? { headline } : {}),
});

const COUNTRIES = [
  ...['Aurelia', 'Bessarine', 'Calvora', 'Dorvenia', 'Estmark', 'Falland', 'Gorvia', 'Hallmoor'],
  ...['Ivernia', 'Jorland', 'Kestria', 'Lomara', 'Marovia', 'Norrmark', 'Ostrava Isles', 'Perrin'],
  ...['Quillon', 'Ravenna Coast', 'Sorrel', 'Tamsin', 'Ulmer', 'Vessaly', 'Westerly', 'Xanthe'],
  ...['Yorrick', 'Zembla', 'Eastern Federated Territories of the Long Inland Shore', 'Tolmark'],
];

const MEANS = [
  flag('meansAbuse', 'Psychological, physical or sexual abuse'),
  flag('meansThreats', 'Threats'),
  flag('meansFalsePromises', 'False promises'),
  flag('meansDebt', 'Debt bondage or taking of earnings'),
  flag('meansMovement', 'Restriction of movement'),
  flag('meansDocuments', 'Withholding of documents'),
  flag('meansSubstances', 'Psychoactive substances'),
  flag('meansUsesChildren', 'Uses children'),
];

const EXPLOITATION = [
  flag('isForcedLabour', 'Forced labour'),
  flag('isSexualExploit', 'Sexual exploitation'),
  flag('isOtherExploit', 'Other exploitation'),
];

const RECRUITER = [
  flag('recruiterFamily', 'Family or relative'),
  flag('recruiterFriend', 'Friend or acquaintance'),
  flag('recruiterPartner', 'Intimate partner'),
  flag('recruiterOther', 'Somebody else'),
];

const group = (name: string, label: string, columns: readonly { name: string }[]) => ({
  name,
  label,
  definition: `${label} known for a person when at least one answer was recorded.`,
  columns: columns.map((column) => column.name),
  positive: '1',
  denominator: 'anyRecorded',
});

/** A codebook in the shape of a real one, about nobody. */
export const inventedCodebook: Codebook = codebookSchema.parse({
  name: 'invented-caseload',
  title: 'Invented caseload',
  version: '2.0',
  description:
    'Case records of people who were trafficked, as an imaginary hotline and three imaginary shelters would register them. Written to try the tools on.',
  source: { title: 'Nobody: drawn at random for this example' },
  columns: [
    category('yearOfRegistration', 'Year of registration', 'year', [
      ...Array.from({ length: 18 }, (_, at) => String(2007 + at)),
    ]),
    category('gender', 'Gender', 'category', ['Woman or girl', 'Man or boy', 'Other'], true),
    category(
      'ageBroad',
      'Age when registered',
      'ordered',
      ['0–8', '9–17', '18–20', '21–29', '30–38', '39–47', '48 and over'],
      true,
    ),
    category('ageGroup', 'Child or adult', 'category', ['Child (under 18)', 'Adult'], true),
    category('citizenship', 'Citizenship', 'country', COUNTRIES),
    category('countryOfExploitation', 'Country of exploitation', 'country', COUNTRIES, true),
    category('duration', 'Time under control', 'ordered', [
      'Under 1 year',
      '1–2 years',
      'Over 2 years',
    ]),
    ...MEANS,
    ...EXPLOITATION,
    ...RECRUITER,
    category('sector', 'Sector of labour', 'category', [
      ...['Domestic work', 'Construction', 'Farm work', 'Hospitality', 'Fishing', 'Begging'],
    ]),
  ],
  groups: [
    group('exploitation', 'Type of exploitation', EXPLOITATION),
    group('means', 'Means of control', MEANS),
    group('recruiter', 'Relation to the recruiter', RECRUITER),
  ],
  rules: [],
});

const SHARES: Readonly<Record<string, readonly number[]>> = {
  gender: [0.6612, 0.3021, 0.0004],
  ageBroad: [0.0412, 0.2411, 0.1209, 0.2413, 0.1182, 0.0511, 0.0233],
  ageGroup: [0.3108, 0.5921],
  duration: [0.2511, 0.0923, 0.0702],
  sector: [0.0712, 0.0512, 0.0433, 0.0391, 0.0092, 0.0001],
};

/** Around `value`, as noise of this standard deviation would leave it. */
export function estimateOf(value: number, deviation: number): Estimate {
  return { value, low: value - 1.96 * deviation, high: value + 1.96 * deviation };
}

const isSmall = ({ value, low, high }: Estimate) => value <= 0 || (high - low) / 2 > value / 2;

function cell(label: string, token: string, blank: boolean, people: number, at: number): CellView {
  const count = estimateOf(Math.round(people) + ((at * 37) % 19) - 9, 19.4);
  const display = Math.max(0, Math.round(count.value));
  return { label, token, blank, count, display, tooSmall: isSmall(count) };
}

const KNOWN = [182_204, 74_118, 24_310] as const;

/** For each flag: its percentage of those known, and which part of all people those are. */
const PERCENTS: readonly (readonly [string, number, number])[] = [
  ...EXPLOITATION.map(({ name }, at) => [name, [36.6, 61.2, 7.4][at] ?? 0, KNOWN[0]] as const),
  ...MEANS.map(
    ({ name }, at) =>
      [name, [57.9, 46.2, 39.4, 33.1, 30.8, 23.9, 14.6, 0.03][at] ?? 0, KNOWN[1]] as const,
  ),
  ...RECRUITER.map(({ name }, at) => [name, [33.1, 21.7, 14.9, 38.2][at] ?? 0, KNOWN[2]] as const),
].map(([name, percent, known]) => [name, percent, known / 193_021]);

function sharesOf(column: Column): readonly number[] {
  const known = SHARES[column.name];
  if (known !== undefined) return known;
  const percent = PERCENTS.find(([name]) => name === column.name);
  if (percent !== undefined) return [(percent[1] / 100) * percent[2]];
  const top = column.kind === 'country' ? 0.21 : 0.09;
  const fall = column.kind === 'country' ? 0.62 : 0.93;
  return column.values.map((_, at) => top * fall ** ((at * 11) % column.values.length));
}

function columnView(column: Column, people: number): ColumnView {
  const domain = domainOf(column);
  const shares = sharesOf(column);
  const blank = Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0));
  return {
    column,
    cells: domain.tokens.map((token, at) => {
      const isBlank = at < domain.blanks;
      const share = isBlank ? blank : (shares[at - domain.blanks] ?? 0);
      return cell(domain.labels[at] ?? '', token, isBlank, share * people, at);
    }),
  };
}

function groupView(at: number): GroupView {
  const group = inventedCodebook.groups[at];
  if (group === undefined) throw new Error('no such group');
  const known = estimateOf(KNOWN[at] ?? 0, 27);
  const labels = new Map(inventedCodebook.columns.map((column) => [column.name, column.label]));
  return {
    group,
    known,
    unknown: estimateOf(193_021 - known.value, 31),
    shares: group.columns.map((name) => {
      const value = PERCENTS.find(([flag]) => flag === name)?.[1] ?? 0;
      const reach = value * 0.015 + 0.04;
      const percent = { value, low: value - reach, high: value + reach };
      const yes = estimateOf(Math.round((value * known.value) / 100), 19.4);
      return { label: labels.get(name) ?? name, percent, yes, tooSmall: isSmall(yes) };
    }),
  };
}

/** A whole release of about 193,000 invented people. */
export const fullView: ReleaseView = {
  title: 'Invented caseload 2007–2024',
  invented: true,
  codebook: inventedCodebook,
  date: '2026-11-23',
  tier: 'full',
  epsilon: 4,
  unit: 'person',
  delta: 2.5e-7,
  epsilonTwoRecords: 8.9,
  people: estimateOf(193_021, 20.4),
  syntheticRows: 193_000,
  draws: 5,
  columns: protectedColumns(inventedCodebook).map((column) => columnView(column, 193_021)),
  groups: [0, 1, 2].map(groupView),
  fidelity: [
    { order: 1, marginals: 23, meanTvdPercent: { value: 0.08, low: 0.05, high: 0.11 } },
    { order: 2, marginals: 253, meanTvdPercent: { value: 0.94, low: 0.88, high: 1.0 } },
    { order: 3, marginals: 1771, meanTvdPercent: { value: 2.37, low: 2.21, high: 2.53 } },
  ],
  supportReached: 6,
  support: { combinations: 4_120, supported: 3_015, percentOfRows: 96.4 },
  pairs: { combinations: 8_214, tooSmall: 5_107 },
  spends: [
    { step: 'Single columns', plain: 'Counting each column on its own', percent: 20 },
    { step: 'Pairs of columns', plain: 'Counting columns two at a time', percent: 45 },
    {
      step: 'Choice of triples',
      plain: 'Choosing which three columns to count together',
      percent: 8,
    },
    { step: 'Triples of columns', plain: 'Counting those three at a time', percent: 25 },
    { step: 'Fidelity', plain: 'Measuring how true the file is', percent: 2 },
  ],
  attacks: inventedFindings,
  version: '0.1.0',
};

/** A caseload too small for anything but a few totals. */
export const totalsView: ReleaseView = {
  ...fullView,
  title: 'Invented shelter, first year',
  tier: 'totals',
  epsilon: 1,
  unit: 'record',
  epsilonTwoRecords: 2.1,
  people: estimateOf(412, 8.2),
  syntheticRows: 0,
  draws: 0,
  columns: fullView.columns
    .filter(({ column }) => column.headline === true && column.kind !== 'country')
    .map(({ column }) => columnView(column, 412)),
  groups: [],
  fidelity: [],
  support: undefined,
  supportReached: 1,
  pairs: { combinations: 0, tooSmall: 0 },
  spends: [{ step: 'Totals', plain: 'Counting a few columns, each on its own', percent: 100 }],
  attacks: nothingFound,
};

const HOSTILE = `<script>alert(1)</script>"onmouseover='x' \`|*_[a](javascript:b)`;

/** The full release with every word of the codebook replaced by an attempt to break out of the page. */
export const hostileView: ReleaseView = {
  ...fullView,
  title: HOSTILE,
  version: HOSTILE,
  codebook: {
    ...inventedCodebook,
    title: HOSTILE,
    description: HOSTILE,
    version: HOSTILE,
    source: { title: HOSTILE, url: 'javascript:alert(1)', terms: HOSTILE },
    columns: inventedCodebook.columns.map((column) => ({
      ...column,
      label: HOSTILE,
      definition: HOSTILE,
      values: column.values.map((value) => ({ ...value, label: HOSTILE, definition: HOSTILE })),
    })),
  },
  columns: fullView.columns.map(({ column, cells }) => ({
    column: { ...column, label: HOSTILE, definition: HOSTILE },
    cells: cells.map((one) => ({ ...one, label: HOSTILE, token: HOSTILE })),
  })),
  groups: fullView.groups.map((one) => ({
    ...one,
    group: { ...one.group, label: HOSTILE, definition: HOSTILE },
    shares: one.shares.map((share) => ({ ...share, label: HOSTILE })),
  })),
  spends: fullView.spends.map((spend) => ({ ...spend, step: HOSTILE, plain: HOSTILE })),
};
