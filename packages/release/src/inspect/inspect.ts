import { type FileProfile, profileFile, readCases } from '@tessera/engine';
import {
  type Codebook,
  type Domain,
  detectCodebook,
  domainsOf,
  type Issue,
  type IssueLog,
  openColumns,
} from '@tessera/model';
import { type RuleCount, ruleCounts } from '../assess/rules.ts';
import type { QuietEffects } from '../effects.ts';
import { findCodebook } from '../harmonise/find-codebook.ts';
import { fileSource } from '../read/file-source.ts';
import { budgetFor, DEFAULT_DELTA, DEFAULT_EPSILON } from '../spend/budget.ts';
import { columnNoise } from './column-noise.ts';

export interface InspectPlan {
  readonly file: string;
  readonly codebook?: string;
  readonly subject?: string;
  /** The epsilon a later release would use; it decides what will need coarsening. Default 4. */
  readonly epsilon?: number;
}

export interface BlankCount {
  readonly reason: string;
  readonly cells: number;
}

/** One column as the codebook sees it. */
export interface ColumnInspection {
  readonly column: string;
  readonly kind: string;
  /** Codes of the public list, and how many of them occur. */
  readonly listed: number;
  readonly used: number;
  readonly blanks: readonly BlankCount[];
  /** Codes that occur, but so rarely that a release would not tell them from noise. */
  readonly needCoarsening: number;
}

/** Exact and private: for the operator's own eyes. */
export interface Inspection {
  readonly profile: FileProfile;
  readonly codebook: string | undefined;
  readonly people: number | undefined;
  readonly issues: IssueLog['counts'] | undefined;
  /** The first issues, by line and column. */
  readonly firstIssues: readonly Issue[];
  /** Records that break each rule; a hard rule is mended as the file is read. */
  readonly rules: readonly RuleCount[];
  readonly columns: readonly ColumnInspection[];
  /** Combinations of 1, 2 and 3 cells that exactly one person has. */
  readonly heldByOne: readonly number[];
  /** Below this many people a code is not told from noise, at the epsilon given. */
  readonly noiseFloor: number | undefined;
}

const ISSUES_SHOWN = 20;

/** Profiles a file before anything else is done with it. Nothing is written. */
export async function inspectFile(plan: InspectPlan, effects: QuietEffects): Promise<Inspection> {
  const { rho } = budgetFor(
    { epsilon: plan.epsilon ?? DEFAULT_EPSILON, delta: DEFAULT_DELTA },
    true,
  );
  const source = await fileSource(plan.file);
  const options = effects.signal === undefined ? {} : { signal: effects.signal };
  effects.progress({ stage: 'read the file' });
  const profile = await profileFile(source, options);
  const codebook =
    plan.codebook === undefined
      ? detectCodebook(profile.header)
      : await findCodebook(plan.codebook, profile.header);
  if (codebook === undefined) {
    return {
      profile,
      codebook: undefined,
      people: undefined,
      issues: undefined,
      firstIssues: [],
      rules: [],
      columns: [],
      heldByOne: [],
      noiseFloor: undefined,
    };
  }
  effects.progress({ stage: 'code the records', detail: codebook.name });
  const file = await readCases(source, codebook, {
    ...options,
    ...(plan.subject === undefined ? {} : { subject: plan.subject }),
  });
  const engine = effects.engine(file.table);
  try {
    effects.progress({ stage: 'look for combinations held by one person' });
    const order = Math.min(3, engine.sizes.length) as 1 | 2 | 3;
    const singles = (await engine.marginals(engine.sizes.map((_, i) => [i]))).sensitive;
    const { byOrder } = (await engine.singletons(order)).sensitive;
    const floors = columnNoise(codebook, rho);
    return {
      profile: withoutOpenValues(profile, codebook),
      codebook: codebook.name,
      people: file.table.rows,
      issues: file.issues.counts,
      firstIssues: file.issues.first.slice(0, ISSUES_SHOWN),
      rules: await ruleCounts(engine, codebook),
      columns: inspectColumns(codebook, singles, floors),
      heldByOne: byOrder,
      noiseFloor: Math.ceil(Math.max(...floors)),
    };
  } finally {
    await engine.close();
  }
}

/** An open column's values are never shown: which of them may be named is decided with noise. */
function withoutOpenValues(profile: FileProfile, codebook: Codebook): FileProfile {
  const open = new Set(openColumns(codebook).map(({ column }) => column.name));
  const columns = profile.columns.map(({ values, ...column }) =>
    values === undefined || open.has(column.name) ? column : { ...column, values },
  );
  return { ...profile, columns };
}

function inspectColumns(
  codebook: Codebook,
  counts: readonly Int32Array[],
  floors: readonly number[],
): readonly ColumnInspection[] {
  return domainsOf(codebook).map((domain: Domain, i) => {
    const table = counts[i] as Int32Array;
    const recorded = table.slice(domain.blanks);
    return {
      column: domain.column.name,
      kind: domain.column.kind,
      listed: recorded.length,
      used: recorded.filter((count) => count > 0).length,
      blanks: domain.reasons.map((reason, at) => ({ reason, cells: table[at] as number })),
      needCoarsening: recorded.filter((count) => count > 0 && count < (floors[i] as number)).length,
    };
  });
}
