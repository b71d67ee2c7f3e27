import { existsSync, readFileSync } from 'node:fs';
import type { Machine } from './machine.ts';
import { type MeanInterval, meanInterval } from './metrics/interval.ts';
import type { Run } from './runs.ts';

/** What is committed: figures over runs, and no data. */
export interface Results {
  readonly settings: readonly SettingResult[];
}

/** A mean over the runs of a setting; how many they are is said once. */
export type KeptNumber = Omit<MeanInterval, 'runs'>;

export interface SettingResult {
  readonly setting: string;
  readonly method: string;
  readonly runs: number;
  readonly code: string;
  readonly machine: Machine;
  /** The day of the last run. */
  readonly day: string;
  readonly numbers: Readonly<Record<string, KeptNumber>>;
  readonly names: Readonly<Record<string, string>>;
}

const DIGITS = 6;
const round = (value: number) => Number(value.toPrecision(DIGITS));

const rounded = ({ mean, half, min, max }: MeanInterval): KeptNumber => ({
  ...{ mean: round(mean), half: half === undefined ? undefined : round(half) },
  ...{ min: round(min), max: round(max) },
});

/** The mean of every number over the runs of one setting by one method, in the order given. */
export function resultOf(runs: readonly Run[]): SettingResult {
  const last = runs.at(-1)!;
  const keys = Object.keys(last.numbers);
  return {
    setting: last.setting,
    method: last.method,
    runs: runs.length,
    code: last.code,
    machine: last.machine,
    day: last.at.slice(0, 10),
    numbers: Object.fromEntries(
      keys.map((key) => {
        const values = runs.flatMap(({ numbers }) => numbers[key] ?? []);
        return [key, rounded(meanInterval(values))];
      }),
    ),
    names: last.names,
  };
}

/**
 * Groups of runs of one setting by one method: those of the code of the newest run. A run that failed
 * (it has no numbers) stands for its group only while no other does.
 */
export function grouped(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups = new Map<string, readonly Run[]>();
  for (const run of runs) {
    const key = `${run.setting} ${run.method}`;
    const before = groups.get(key)?.filter(({ code }) => code === run.code) ?? [];
    groups.set(key, [...before, run]);
  }
  const succeeded = (run: Run) => Object.keys(run.numbers).length > 0;
  return [...groups.values()].map((group) => {
    const good = group.filter(succeeded);
    return good.length > 0 ? good : group.slice(-1);
  });
}

/** New results in the place of old ones of the same setting and method; the others stay. */
export function merged(old: Results, runs: readonly Run[]): Results {
  const fresh = grouped(runs).map(resultOf);
  const isFresh = (one: SettingResult) =>
    fresh.some(({ setting, method }) => setting === one.setting && method === one.method);
  const all = [...old.settings.filter((one) => !isFresh(one)), ...fresh];
  const key = ({ setting, method }: SettingResult) => `${setting} ${method}`;
  return { settings: all.sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

/** How a number stands in the file: mean, half, min, max. */
type Stored = readonly [number, number | null, number, number];

interface StoredSetting extends Omit<SettingResult, 'numbers'> {
  readonly numbers: Readonly<Record<string, Stored>>;
}

export function readResults(path: string): Results {
  if (!existsSync(path)) return { settings: [] };
  const { settings } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly settings: readonly StoredSetting[];
  };
  return {
    settings: settings.map((one) => ({
      ...one,
      numbers: mapped(one.numbers, ([mean, half, min, max]) => ({
        mean,
        half: half ?? undefined,
        min,
        max,
      })),
    })),
  };
}

/** The results as text: one line a number, so that a change shows as a line. */
export function resultsText({ settings }: Results): string {
  const stored = settings.map((one) => ({
    ...one,
    numbers: mapped(
      one.numbers,
      ({ mean, half, min, max }): Stored => [mean, half ?? null, min, max],
    ),
  }));
  const text = JSON.stringify({ settings: stored }, undefined, 2);
  const numbers = /\[\n\s+(-?\d[^\]]*?)\n\s+\]/g;
  const oneLine = text.replace(numbers, (_, of: string) => `[${of.replace(/\n\s+/g, ' ')}]`);
  return `${oneLine}\n`;
}

function mapped<A, B>(
  record: Readonly<Record<string, A>>,
  change: (value: A) => B,
): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** A number of one setting by one method. */
export function find(
  { settings }: Results,
  setting: string,
  method: string,
  key: string,
): KeptNumber | undefined {
  return settings.find((one) => one.setting === setting && one.method === method)?.numbers[key];
}
