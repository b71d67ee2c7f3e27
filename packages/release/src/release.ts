import { resolve } from 'node:path';
import { type CaseFile, readHeader, readOpenCases } from '@tessera/engine';
import { type Codebook, TesseraError } from '@tessera/model';
import {
  BudgetExceeded,
  type CountSource,
  type ProtectEffects,
  type Protected,
  type ProtectPlan,
  protect,
  Z95,
} from '@tessera/privacy';
import { attackReleased } from './attack/attack.ts';
import type { TrialBeside } from './attack/beside/trial-beside.ts';
import type { AttackFindings } from './attack/findings.ts';
import { checkPrevious } from './attack/previous.ts';
import { countSource } from './count/count-source.ts';
import type { Effects } from './effects.ts';
import { findCodebook } from './harmonise/find-codebook.ts';
import { pause } from './interrupt.ts';
import { nameOpen } from './protect/name-open.ts';
import { checkSupport, planFor } from './protect/plan-for.ts';
import { Stage } from './publish/bundle/stage.ts';
import { checkDraws } from './publish/draws.ts';
import { PRIVATE_FOLDER, RELEASE_FOLDER } from './publish/layout.ts';
import type { Manifest } from './publish/manifest.ts';
import { refuseNesting, writePrivate } from './publish/private.ts';
import { writeBundle } from './publish/publish.ts';
import { fileSource } from './read/file-source.ts';
import {
  type Budget,
  budgetFor,
  budgetTooSmall,
  DEFAULT_DELTA,
  DEFAULT_EPSILON,
  totalsWouldTake,
} from './spend/budget.ts';

export interface ReleasePlan {
  readonly file: string;
  readonly out: string;
  /** Built-in name or YAML file; default: detected from the header. */
  readonly codebook?: string;
  /** Default 4. */
  readonly epsilon?: number;
  /** Default 1e-6. */
  readonly delta?: number;
  /** Rows that a combination of two or three answers should rest on; 0 or 1 for none. Default 20. */
  readonly support?: number;
  /** Further synthetic files, 2 to 20, from which intervals can be made; default none. */
  readonly draws?: number;
  /** Column that says which person a record belongs to; default the codebook's. */
  readonly subject?: string;
  readonly title?: string;
  /** The cases are invented; every page says so. */
  readonly invented?: boolean;
  /** Folder for exact diagnostics, for the eyes of those who may see the records. */
  readonly privateDir?: string;
  /** Folders of earlier releases of the same people, to be subtracted from this one. */
  readonly previous?: readonly string[];
  readonly strict?: boolean;
  /** Replace an earlier release in the same folder. */
  readonly force?: boolean;
  /** Accept an epsilon above 20. */
  readonly understood?: boolean;
}

export interface ReleaseResult {
  readonly manifest: Manifest;
  /** How often attacks worked on a trial release of made-up people. */
  readonly attacks: AttackFindings;
  /** What was wrong with the records, by kind. For the operator only. */
  readonly issues: CaseFile['issues'];
  readonly records: number;
}

/**
 * The main job: from a file of case records to a folder that may be published as it stands. The
 * folder appears whole or not at all. Throws a `TesseraError` for everything that can go wrong.
 */
export async function release(plan: ReleasePlan, effects: Effects): Promise<ReleaseResult> {
  const { epsilon = DEFAULT_EPSILON, delta = DEFAULT_DELTA } = plan;
  const asked = budgetFor({ epsilon, delta }, plan.understood === true);
  checkSupport(plan.support);
  checkDraws(plan.draws);
  refuseReplacing(plan);
  await checkPrevious(plan.previous ?? []);
  const source = await fileSource(plan.file);
  const stage = await Stage.open(plan.out, { replace: plan.force === true, kind: RELEASE_FOLDER });
  const hidden = await openPrivate(plan).catch(async (error: unknown) => {
    await stage.discard();
    throw error;
  });
  try {
    effects.progress({ stage: 'read the header' });
    const header = await readHeader(source);
    const listed = await findCodebook(plan.codebook, header);
    effects.progress({ stage: 'read and code the records', detail: listed.name });
    const open = await readOpenCases(source, listed, {
      strict: plan.strict === true,
      ...(plan.subject === undefined ? {} : { subject: plan.subject }),
      ...(effects.signal === undefined ? {} : { signal: effects.signal }),
    });
    const {
      codebook,
      file,
      budget,
      trace: named,
      rho,
    } = nameOpen(open, listed, asked, effects.bits);
    const engine = effects.engine(file.table);
    let begun: TrialBeside | undefined;
    try {
      const protection = planFor(codebook, rho, {
        delta: budget.delta,
        ...(plan.support === undefined ? {} : { support: plan.support }),
        unit: file.merged ? 'person' : 'record',
      });
      const counted = await protectWith(effects, countSource(engine, codebook), {
        plan: protection,
        delta,
        onDraft: ({ rows, trace }) => {
          begun = effects.trialBeside?.({
            codebook,
            protection,
            delta: budget.delta,
            rows,
            trace: [...named, ...trace],
          });
        },
      });
      const released: Protected = { ...counted, trace: [...named, ...counted.trace] };
      if (released.tier === 'nothing') throw tooFew(released, budget, file.table.sizes.length);
      if (plan.understood !== true) refuseLargeDelta(released, budget);
      effects.progress({ stage: 'attack a trial release of made-up people' });
      const attacks = await attackReleased(
        { codebook, released, protection, budget, previous: plan.previous ?? [], begun },
        effects,
      );
      effects.progress({ stage: 'write the bundle' });
      const manifest = await writeBundle(stage, {
        codebook,
        title: plan.title?.trim() || titleFor(codebook, plan.invented === true),
        invented: plan.invented === true,
        created: effects.now(),
        budget,
        merged: file.merged,
        masks: protection.masks,
        released,
        ...(plan.support === undefined ? {} : { support: plan.support }),
        attacks,
        ...(plan.draws === undefined ? {} : { draws: plan.draws }),
        onDraw: (number) => effects.progress({ stage: 'draw again', detail: `file ${number}` }),
        randomness: effects.bits.kind,
      });
      if (hidden !== undefined) {
        effects.progress({ stage: 'write exact diagnostics', detail: 'private' });
        await writePrivate(hidden, { codebook, file, engine, released, effects });
      }
      await pause(effects.signal);
      await publishBoth(stage, hidden);
      return { manifest, attacks, issues: file.issues, records: file.records };
    } finally {
      await begun?.stop();
      await engine.close();
    }
  } finally {
    // The other way round than they were opened: the first one may have made their common folder.
    await hidden?.discard();
    await stage.discard();
  }
}

/** A release that is subtracted has to stay: the new one names it. */
function refuseReplacing({ out, previous = [] }: ReleasePlan): void {
  if (!previous.some((folder) => resolve(folder) === resolve(out))) return;
  throw new TesseraError('OUTPUT_EXISTS', {
    cause: 'The folder to write is one of the earlier releases that are to be subtracted.',
    remedy: 'Choose another --out: an earlier release is kept, not replaced.',
  });
}

/** The codebook names the shape of the columns, not the people: its title is not the release's. */
const titleFor = (codebook: Codebook, invented: boolean) =>
  invented
    ? 'An invented caseload'
    : `Protected case records (codebook ${codebook.name} ${codebook.version})`;

async function openPrivate(plan: ReleasePlan): Promise<Stage | undefined> {
  if (plan.privateDir === undefined) return undefined;
  refuseNesting(plan.out, plan.privateDir);
  return Stage.open(plan.privateDir, {
    replace: plan.force === true,
    kind: PRIVATE_FOLDER,
    secret: true,
  });
}

/** Both folders appear, or neither. */
async function publishBoth(stage: Stage, hidden: Stage | undefined): Promise<void> {
  await hidden?.place();
  try {
    await stage.place();
  } catch (error) {
    await hidden?.undo();
    throw error;
  }
  await hidden?.settle();
  await stage.settle();
}

interface Protecting extends Required<Pick<ProtectEffects, 'onDraft'>> {
  readonly plan: ProtectPlan;
  readonly delta: number;
}

async function protectWith(
  effects: Effects,
  source: CountSource,
  { plan, delta, onDraft }: Protecting,
) {
  try {
    return await protect(source, plan, {
      bits: effects.bits,
      onStage: async (name) => {
        effects.progress({ stage: name });
        await pause(effects.signal);
      },
      pause: () => pause(effects.signal),
      ...(effects.trialBeside === undefined ? {} : { onDraft }),
    });
  } catch (error) {
    if (error instanceof BudgetExceeded) throw budgetTooSmall(delta, error);
    throw error;
  }
}

/** About how many people, by the protected count alone. */
function peopleRange({ value, variance }: Protected['people']): string {
  const half = Z95 * Math.sqrt(variance);
  const low = Math.max(0, Math.round(value - half));
  return `between ${low} and ${Math.max(low, Math.round(value + half))}`;
}

function tooFew(released: Protected, { epsilon, delta }: Budget, columns: number): TesseraError {
  const takes = totalsWouldTake(released.people.value, columns, delta);
  return new TesseraError('TOO_FEW_PEOPLE', {
    cause: `Nothing can be published safely: with a promise as strong as epsilon ${epsilon} the file holds too few people (a protected count says ${peopleRange(released.people)}).`,
    remedy: `Pool the records with other organisations or with more years. Where there are a few hundred people or more, a weaker promise (a larger --epsilon) may allow a release.${takes} Nothing was written; keep this file to yourselves.`,
  });
}

/** A delta that reaches one over the number of people allows to publish somebody whole. */
function refuseLargeDelta(released: Protected, { delta }: Budget): void {
  if (delta * released.people.value < 1) return;
  throw new TesseraError('DELTA_OUT_OF_RANGE', {
    cause: `A delta of ${delta} is too large for so many people (a protected count says ${peopleRange(released.people)}).`,
    remedy:
      'Use a --delta far below one over the number of people, such as 1e-7. Nothing was written.',
  });
}
