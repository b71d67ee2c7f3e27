import { type CodedTable, memoryEngine } from '@tessera/engine';
import { type Codebook, checkCodebook, codebookSchema, domainsOf } from '@tessera/model';
import { seededBits } from '@tessera/privacy/testing';
import fc from 'fast-check';
import { tableOf } from './count/count-source.ts';
import type { Effects } from './effects.ts';

const BLANK = [{ reason: 'NotRecorded', tokens: ['', '-99'] }];

const column = (
  name: string,
  kind: string,
  codes: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
) => ({
  name,
  label: `Label of ${name}`,
  definition: `What is known of ${name}.`,
  kind,
  values: codes.map((code) => ({ code, label: `${name} ${code}` })),
  blanks: BLANK,
  ...more,
});

const rule = (
  name: string,
  strength: 'hard' | 'soft',
  when: readonly [columns: readonly string[], codes: readonly string[]],
  must: readonly [columns: readonly string[], codes: readonly string[], orBlank?: boolean],
) => ({
  name,
  description: `The rule ${name}.`,
  strength,
  when: { columns: when[0], in: when[1] },
  must: { columns: must[0], in: must[1], ...(must[2] === undefined ? {} : { orBlank: must[2] }) },
});

/**
 * A codebook with a bit of everything: two kinds of blanks, both denominators, a derived column, hard
 * rules in both directions, two of them on one pair, and soft rules over several columns.
 */
export const SMALL: Codebook = codebookSchema.parse({
  name: 'small',
  title: 'A small codebook',
  version: '2',
  description: 'For tests.',
  subject: 'person',
  columns: [
    column('year', 'year', ['2019', '2020', '2021']),
    column('sex', 'category', ['Woman', 'Man'], {
      headline: true,
      blanks: [...BLANK, { reason: 'Withheld', tokens: ['kept'] }],
    }),
    column('age', 'ordered', ['0-17', '18-37', '38+']),
    column('adult', 'category', ['child', 'adult']),
    column('threats', 'flag', ['1']),
    column('debt', 'flag', ['1']),
    column('forced', 'flag', ['0', '1'], { headline: true }),
    column('means', 'text', [], {
      values: [],
      derived: {
        kind: 'concatenate',
        separator: '; ',
        of: [
          { column: 'debt', code: '1', text: 'Debt' },
          { column: 'threats', code: '1', text: 'Threats, said or shown' },
        ],
      },
    }),
  ],
  groups: [
    {
      name: 'control',
      label: 'Means of control',
      definition: 'Among people with any recorded.',
      columns: ['threats', 'debt'],
      positive: '1',
      denominator: 'anyRecorded',
    },
    {
      name: 'labour',
      label: 'Forced labour',
      definition: 'Among everyone.',
      columns: ['forced'],
      positive: '1',
      denominator: 'everyone',
    },
  ],
  rules: [
    rule('child-by-age', 'hard', [['age'], ['0-17']], [['adult'], ['child'], true]),
    rule('adult-by-age', 'hard', [['age'], ['18-37', '38+']], [['adult'], ['adult'], true]),
    rule('forced-after-2019', 'hard', [['forced'], ['1']], [['year'], ['2020', '2021'], true]),
    rule('means-need-force', 'soft', [['threats', 'debt'], ['1']], [['forced'], ['1']]),
    rule(
      'somebody-is-known',
      'soft',
      [['year'], ['2021']],
      [['sex', 'age'], ['Woman', '38+'], true],
    ),
  ],
});

const problems = checkCodebook(SMALL);
if (problems.length > 0) throw new Error(JSON.stringify(problems));

export const SMALL_HEADER = 'year,sex,age,adult,threats,debt,forced';
export const SIZES = domainsOf(SMALL).map((domain) => domain.size);
export const BLANKS = domainsOf(SMALL).map((domain) => domain.blanks);

/** Rows of category numbers, in the order of the protected columns. */
export type Row = readonly number[];

/** Some people, possibly none, coded under the codebook; rules may be broken. */
export const someRows = (maxLength = 40): fc.Arbitrary<readonly Row[]> =>
  fc.array(fc.tuple(...SIZES.map((size) => fc.nat({ max: size - 1 }))), { maxLength });

/** The same people at every call with the same seed, skewed so that some groups are small. */
export function people(count: number, seed = 1): readonly Row[] {
  const bits = seededBits(seed);
  return Array.from({ length: count }, () =>
    SIZES.map((size) => Math.floor(size * (bits.next() / 2 ** 32) ** 1.7)),
  );
}

export const columnsOf = (rows: readonly Row[]): readonly Uint16Array[] =>
  SIZES.map((_, i) => Uint16Array.from(rows, (row) => row[i] as number));

export const codedTable = (rows: readonly Row[]): CodedTable => tableOf(columnsOf(rows), SIZES);

/** A case file as a contributor would write it. */
export function csvOf(rows: readonly Row[]): string {
  const domains = domainsOf(SMALL);
  const lines = rows.map((row) => row.map((code, i) => domains[i]?.tokens[code] ?? '').join(','));
  return `${[SMALL_HEADER, ...lines].join('\n')}\n`;
}

/** The codebook as a file of a user's own; YAML takes JSON as it is. */
export const SMALL_FILE = JSON.stringify(SMALL);

export interface TestEffects extends Effects {
  readonly stages: string[];
}

/** A repeatable world in memory, on the calling thread; `onStage` may act as the person would. */
export function testEffects(
  options: { seed?: number; signal?: AbortSignal; onStage?: (stage: string) => void } = {},
): TestEffects {
  const { seed = 1, signal, onStage } = options;
  const stages: string[] = [];
  return {
    bits: seededBits(seed),
    now: () => new Date('2026-03-04T05:06:07Z'),
    progress: ({ stage }) => {
      stages.push(stage);
      onStage?.(stage);
    },
    engine: (table) => memoryEngine(table, signal === undefined ? {} : { signal }),
    stages,
    ...(signal === undefined ? {} : { signal }),
  };
}
