import {
  type Anonymised,
  type ColumnUtility,
  classesOf,
  type Diversity,
  discernibility,
  diversityOf,
  itemUtility,
  keyUtility,
  type MinimalUniques,
  minimalUniques,
  type Risk,
  riskOf,
} from '@tessera/privacy/kanon';
import type { Tiers } from './tiers.ts';

/** What can be seen in the file that is written: telling it gives nothing more away. */
export interface FiguresOfTheFile {
  readonly rows: number;
  readonly classes: number;
  readonly smallestClass: number;
  readonly risk: Risk;
  readonly minimalUniques: MinimalUniques;
  readonly discernibility: number;
  readonly sensitive: readonly {
    readonly label: string;
    /** Share of the classes with an answer that have only one. */
    readonly homogeneous: number;
    readonly fewestAnswers: number;
    readonly farthest: number;
  }[];
}

/** What takes the records as they were to compute. Private, but for shares told in coarse steps. */
export interface FiguresOfTheRecords {
  readonly risk: Risk;
  readonly minimalUniques: MinimalUniques;
  readonly discernibility: number;
  readonly utility: readonly (ColumnUtility & { readonly column: string })[];
}

export interface Figures {
  readonly after: FiguresOfTheFile;
  readonly before: FiguresOfTheRecords;
  /** For each sensitive attribute, class by class; class numbers as in `classOf`. */
  readonly diversity: readonly Diversity[];
  readonly classSizes: Int32Array;
  /** The class of each row. */
  readonly classOf: Int32Array;
}

/** Every figure of one run. `population`: how many people the rows are a sample of. */
export function figuresOf(made: Anonymised, tiers: Tiers, population?: number): Figures {
  const sizes = tiers.keys.map(({ column }) => column.size);
  const [before, after] = [classesOf(made.before.keys, sizes), classesOf(made.keys, sizes)];
  const diversity = tiers.sensitive.map(({ columns }) =>
    diversityOf(
      after.of,
      after.counts.length,
      columns.map((at) => made.attributes[at] as Uint16Array),
      columns.map((at) => tiers.attributes[at]?.column.blanks ?? 1),
    ),
  );
  return {
    after: {
      rows: after.of.length,
      classes: after.counts.length,
      smallestClass: after.counts.reduce((least, size) => Math.min(least, size), after.of.length),
      risk: riskOf(after.counts, population),
      minimalUniques: minimalUniques(made.keys, sizes),
      discernibility: discernibility(after.counts),
      sensitive: diversity.map((one, i) => ({
        label: tiers.sensitive[i]?.label ?? '',
        ...worstOf(one),
      })),
    },
    before: {
      risk: riskOf(before.counts, population),
      minimalUniques: minimalUniques(made.before.keys, sizes),
      discernibility: discernibility(before.counts),
      utility: [
        ...tiers.keys.map(({ domain, column }, i) => ({
          column: domain.column.name,
          ...keyUtility(
            column,
            made.levels[i] as number,
            made.before.keys[i] as Uint16Array,
            made.keys[i] as Uint16Array,
          ),
        })),
        ...tiers.attributes.map(({ domain, column }, i) => ({
          column: domain.column.name,
          ...itemUtility(
            column.isItem,
            made.before.attributes[i] as Uint16Array,
            made.attributes[i] as Uint16Array,
          ),
        })),
      ],
    },
    diversity,
    classSizes: after.counts,
    classOf: after.of,
  };
}

function worstOf({ distinct, distance }: Diversity) {
  const answered = distinct.filter((answers) => answers > 0);
  const one = answered.filter((answers) => answers === 1).length;
  return {
    homogeneous: answered.length === 0 ? 0 : one / answered.length,
    fewestAnswers: answered.reduce((least, answers) => Math.min(least, answers), answered[0] ?? 0),
    farthest: distance.reduce((most, one) => Math.max(most, one), 0),
  };
}

/** Steps in which a partner is told what was taken out: exact shares could be differenced. */
const STEP = 5;

/** `none or few`, `about 5 %`, `nearly all`; never an exact share. */
export function roughly(share: number): string {
  const steps = Math.round((100 * share) / STEP) * STEP;
  if (steps === 0) return 'none or few';
  return steps === 100 ? 'all or nearly all' : `about ${steps} %`;
}
