import { besideName, JOBS, PEERS, peerSetting } from '../../peers/peers.ts';
import { show, showMean, table } from '../format.ts';
import { PERCENTS } from '../metrics/subsamples.ts';
import { find, type Results } from '../results.ts';
import { THRESHOLDS } from '../score.ts';
import { COVERAGE, methodsOf, SETTINGS, type Setting, SPEED, SUPPORTS } from '../settings.ts';
import type { Unit } from '../targets.ts';

const TVD = ['tvd1', 'tvd2', 'tvd3'];
const METHOD_NAMES: Readonly<Record<string, string>> = { tessera: 'Tessera', tree: 'tree control' };

function value(results: Results, setting: string, method: string, key: string, unit: Unit) {
  const found = find(results, setting, method, key);
  return found === undefined ? '–' : showMean(found, unit);
}

/** Every setting by every method: distances, and the score of NIST where it is one of its columns. */
export function settingsTable(results: Results): string {
  const rows = SETTINGS.flatMap((setting) =>
    methodsOf(setting).map((method) => {
      const one = results.settings.find((r) => r.setting === setting.name && r.method === method);
      const of = (key: string, unit: Unit) => value(results, setting.name, method, key, unit);
      const largest = one?.numbers['tvd2max'];
      return [
        `\`${setting.name}\``,
        METHOD_NAMES[method] ?? method,
        String(one?.runs ?? 0),
        ...TVD.map((key) => of(key, 'percent')),
        largest === undefined
          ? '–'
          : `${show(largest.mean, 'percent')} (${one?.names['tvd2max'] ?? ''})`,
        of('kMarginal', 1),
        of('protectSeconds', 1),
      ];
    }),
  );
  const head = ['setting', 'by', 'runs', 'TVD 1, %', 'TVD 2, %', 'TVD 3, %'];
  return table([...head, 'largest TVD 2, %', 'k-marginal', 'seconds'], rows);
}

/** Combinations of recorded values by length: the table that Synthetic Data Showcase reports. */
export function combinationTable(results: Results): string {
  const rows = SETTINGS.filter(({ scores }) => scores.some((one) => /^comb/.test(one))).flatMap(
    (setting) =>
      methodsOf(setting).flatMap((method) =>
        [1, 2, 3, 4].flatMap((length) => {
          const of = (key: string, unit: Unit) =>
            value(results, setting.name, method, `${key}${length}`, unit);
          if (of('error', 2) === '–') return [];
          return [
            [
              `\`${setting.name}\``,
              METHOD_NAMES[method] ?? method,
              String(length),
              of('count', 1),
              of('error', 2),
              of('suppressed', 'percent'),
              of('fabricated', 'percent'),
              of('aggregateError', 2),
            ],
          ];
        }),
      ),
  );
  const head = ['setting', 'by', 'length', 'mean count', 'mean error of rows'];
  return table([...head, 'suppressed, %', 'fabricated, %', 'mean error of tables'], rows);
}

/** What a reader gains and loses who believes a combination from a number of rows on. */
export function fabricationTable(results: Results): string {
  const settings = SETTINGS.filter(({ scores }) => scores.includes('combinations-3'));
  const rows = THRESHOLDS.map((from) => [
    from === 1 ? 'any' : `${from} or more`,
    ...settings.flatMap(({ name }) =>
      ['fabricated', 'suppressed'].map((key) =>
        value(results, name, 'tessera', `${key}From${from}`, 'percent'),
      ),
    ),
  ]);
  const head = settings.flatMap(({ name }) => [
    `\`${name}\`: nobody has, %`,
    `\`${name}\`: not shown, %`,
  ]);
  return table(['rows that have it', ...head], rows);
}

const askedFor = ({ support }: Setting) => {
  if (support === undefined) return '20 (as a release)';
  return support === 1 ? 'none' : String(support);
};

/** The same files with less support asked for: nearer to the tables, and more that nobody has. */
export function supportTable(results: Results): string {
  const rows = SETTINGS.filter(({ name }) =>
    SUPPORTS.some((one) => one.name.endsWith(name)),
  ).flatMap((whole) =>
    [...SUPPORTS.filter(({ dataset }) => dataset === whole.dataset), whole].map((setting) => {
      const of = (key: string) => value(results, setting.name, 'tessera', key, 'percent');
      return [
        `\`${whole.name}\``,
        askedFor(setting),
        ...TVD.map(of),
        of('fabricatedFrom1'),
        of('suppressedFrom1'),
      ];
    }),
  );
  const head = ['setting', 'rows asked for', 'TVD 1, %', 'TVD 2, %', 'TVD 3, %'];
  return table([...head, 'nobody has, %', 'not shown, %'], rows);
}

/** The score of random subsamples of the same file, and the subsample that scores as ours does. */
export function subsampleTable(results: Results): string {
  const settings = SETTINGS.filter(({ scores }) => scores.includes('k-marginal'));
  const files = settings.filter(({ epsilon }) => epsilon === 1);
  const rows = files.map(({ name, dataset }) => [
    `\`${dataset}\``,
    ...PERCENTS.map((percent) => {
      const found = find(results, name, 'tessera', `subsample${percent}`);
      return found === undefined ? '–' : show(found.mean, 0);
    }),
  ]);
  const scored = settings.map(({ name }) => [
    `\`${name}\``,
    ...['tessera', 'tree'].map((method) => value(results, name, method, 'subsamplePercent', 0)),
  ]);
  return [
    table(['file', ...PERCENTS.map((percent) => `${percent} %`)], rows),
    table(['setting', 'Tessera scores as a subsample of, %', 'the control, %'], scored),
  ].join('\n\n');
}

/** How many of the published intervals hold the truth, by the number of columns of the table. */
export function coverageTable(results: Results): string {
  const keys = ['coverage0', 'coverage1', 'coverage2', 'coverage'];
  const values = keys.map((key) => value(results, COVERAGE, 'tessera', key, 'percent'));
  return table(['number of people, %', 'columns, %', 'pairs, %', 'all cells, %'], [values]);
}

/** Whole releases by the command line. */
export function releaseTable(results: Results): string {
  const rows = Object.values(SPEED).map((setting) => [
    `\`${setting}\``,
    String(results.settings.find((one) => one.setting === setting)?.runs ?? 0),
    value(results, setting, 'tessera', 'seconds', 1),
    value(results, setting, 'tessera', 'peakMb', 0),
  ]);
  return table(['file', 'runs', 'seconds', 'peak memory, MB'], rows);
}

interface Compared {
  readonly key: string;
  readonly what: string;
  readonly unit: Unit;
}

const COMPARED: readonly Compared[] = [
  { key: 'tvd1', what: 'mean TVD of 1 column, %', unit: 'percent' },
  { key: 'tvd2', what: 'of 2 columns, %', unit: 'percent' },
  { key: 'tvd3', what: 'of 3 columns, %', unit: 'percent' },
  { key: 'error1', what: 'mean error of combinations of 1', unit: 2 },
  { key: 'error2', what: 'of 2', unit: 2 },
  { key: 'error3', what: 'of 3', unit: 2 },
  { key: 'error4', what: 'of 4', unit: 2 },
  { key: 'suppressedFrom1', what: 'combinations suppressed, %', unit: 'percent' },
  { key: 'fabricatedFrom1', what: 'combinations fabricated, %', unit: 'percent' },
  { key: 'recordsOff', what: 'records off, %', unit: 'percent' },
  { key: 'filledOff', what: 'filled fields off, %', unit: 'percent' },
  { key: 'seconds', what: 'seconds, whole process', unit: 1 },
  { key: 'peakMb', what: 'peak memory, MB', unit: 0 },
];

/** One rival beside ours on one file, with ratios; or that it did not run, and why. */
export function peerTables(results: Results): string {
  return JOBS.map((job) => {
    const setting = peerSetting(job.setting);
    const peer = PEERS.find(({ name }) => name === job.peer);
    const one = results.settings.find((r) => r.setting === setting && r.method === job.peer);
    const title = `### ${peer?.title ?? job.peer}, \`${job.setting}\``;
    if (one === undefined) return `${title}\n\nIt was not run for these results.`;
    if (Object.keys(one.numbers).length === 0) {
      return `${title}\n\nIt did not run: ${one.names['reason'] ?? 'the reason is not known'}.`;
    }
    const rows = COMPARED.flatMap(({ key, what, unit }) => {
      const theirs = one.numbers[key];
      const ours = find(results, setting, besideName(job.peer), key);
      if (theirs === undefined || ours === undefined) return [];
      const ratio = ours.mean > 0 ? `${(theirs.mean / ours.mean).toPrecision(2)}` : '–';
      return [[what, showMean(ours, unit), showMean(theirs, unit), ratio]];
    });
    const head = `Version ${one.names['version'] ?? 'unknown'}, ${one.runs} run(s).`;
    return `${title}\n\n${head}\n\n${table(['', 'Tessera', job.peer, 'theirs / ours'], rows)}`;
  }).join('\n\n');
}
