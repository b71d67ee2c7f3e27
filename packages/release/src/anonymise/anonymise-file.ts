import { type CaseFile, readCases, readHeader } from '@tessera/engine';
import type { Codebook } from '@tessera/model';
import type { Effects } from '../effects.ts';
import { findCodebook } from '../harmonise/find-codebook.ts';
import { pause } from '../interrupt.ts';
import { Stage } from '../publish/bundle/stage.ts';
import { refuseNesting } from '../publish/private.ts';
import { fileSource } from '../read/file-source.ts';
import { anonymiseTable } from './anonymise-table.ts';
import { figuresOf } from './figures.ts';
import { levelsLike } from './levels-like.ts';
import {
  checkParameters,
  checkPeople,
  checkPopulation,
  checkSample,
  DEFAULT_K,
  DEFAULT_M,
  type Parameters,
} from './parameters.ts';
import { ANONYMISE_PRIVATE, writePrivateFigures } from './private-figures.ts';
import { RESTRICTED_FOLDER, refuseInsideRelease } from './restricted-folder.ts';
import type { RestrictedManifest } from './restricted-manifest.ts';
import { checkAgainst, tiersOf } from './tiers.ts';
import type { RestrictedView } from './view.ts';
import { writeRestricted } from './write-restricted.ts';

export interface AnonymiseFilePlan extends Partial<Parameters> {
  readonly file: string;
  /** Folder that only its owner may open; never in a public release. */
  readonly out: string;
  /** Built-in name or YAML file; default: detected from the header. */
  readonly codebook?: string;
  /** Column that says which person a record belongs to; default the codebook's. */
  readonly subject?: string;
  /** An earlier restricted folder: its columns are recoded the same way, and nothing is searched. */
  readonly like?: string;
  /** How many people the rows are a sample of, for the journalist's risk; default: the rows are all. */
  readonly population?: number;
  readonly title?: string;
  /** The cases are invented; every page says so. */
  readonly invented?: boolean;
  /** Folder for exact figures, as sensitive as the records. */
  readonly privateDir?: string;
  readonly strict?: boolean;
  /** Replace an earlier restricted folder. */
  readonly force?: boolean;
  /** Accept a k below 5. */
  readonly understood?: boolean;
}

export interface AnonymiseResult {
  readonly manifest: RestrictedManifest;
  /** What the pages say. */
  readonly view: RestrictedView;
  /** What was wrong with the records, by kind. For the operator only. */
  readonly issues: CaseFile['issues'];
}

/**
 * From a file of case records to a folder of k-anonymous rows for named partners. The folder appears
 * whole or not at all, and only after k and k^m were counted again in what is written.
 *
 * Guarantee: that of `anonymise` in `@tessera/privacy/kanon`, with people (or records, where no
 * column tells them apart) as rows. It is outside the differential-privacy guarantee, and the
 * manifest says so.
 *
 * Throws a `TesseraError` for everything that can go wrong: `PARAMETER_OUT_OF_RANGE`,
 * `NO_QUASI_IDENTIFIERS`, `TOO_FEW_PEOPLE`, `INSIDE_A_RELEASE`, and those of reading and writing.
 */
export async function anonymiseFile(
  plan: AnonymiseFilePlan,
  effects: Effects,
): Promise<AnonymiseResult> {
  const { k = DEFAULT_K, m = DEFAULT_M, l, t } = plan;
  const parameters = { k, m, ...(l === undefined ? {} : { l }), ...(t === undefined ? {} : { t }) };
  checkParameters(parameters, plan.understood === true);
  checkPopulation(plan.population);
  await refuseInsideRelease(plan.out);
  if (plan.privateDir !== undefined) await refuseInsideRelease(plan.privateDir);
  const source = await fileSource(plan.file);
  const replace = plan.force === true;
  const stage = await Stage.open(plan.out, { replace, kind: RESTRICTED_FOLDER, secret: true });
  const hidden = await openHidden(plan, replace).catch(async (error: unknown) => {
    await stage.discard();
    throw error;
  });
  try {
    effects.progress({ stage: 'read the header' });
    const codebook = await findCodebook(plan.codebook, await readHeader(source));
    const tiers = tiersOf(codebook);
    checkAgainst(tiers, parameters);
    const levels =
      plan.like === undefined ? undefined : await levelsLike(plan.like, codebook, tiers);
    effects.progress({ stage: 'read and code the records', detail: codebook.name });
    const file = await readCases(source, codebook, {
      strict: plan.strict === true,
      ...(plan.subject === undefined ? {} : { subject: plan.subject }),
      ...(effects.signal === undefined ? {} : { signal: effects.signal }),
    });
    checkPeople(file.table.rows, k);
    checkSample(plan.population, file.table.rows);
    const made = await anonymiseTable(file.table, tiers, { ...parameters, levels }, effects);
    const figures = figuresOf(made, tiers, plan.population);
    effects.progress({ stage: 'write the restricted folder' });
    const title = plan.title ?? titleFor(codebook, plan.invented === true);
    const written = await writeRestricted(stage, {
      ...{ codebook, tiers, parameters, made, figures, title },
      invented: plan.invented === true,
      created: effects.now(),
      merged: file.merged,
      randomness: effects.bits.kind,
    });
    if (hidden !== undefined) {
      effects.progress({ stage: 'write exact figures', detail: 'private' });
      await writePrivateFigures(hidden, { figures, tiers, issues: file.issues.counts });
    }
    await pause(effects.signal);
    await placeBoth(stage, hidden);
    return { ...written, issues: file.issues };
  } finally {
    await hidden?.discard();
    await stage.discard();
  }
}

const titleFor = (codebook: Codebook, invented: boolean) =>
  invented
    ? 'Invented cases, k-anonymous'
    : `K-anonymous case records (codebook ${codebook.name} ${codebook.version})`;

async function openHidden(plan: AnonymiseFilePlan, replace: boolean): Promise<Stage | undefined> {
  if (plan.privateDir === undefined) return undefined;
  refuseNesting(plan.out, plan.privateDir);
  return Stage.open(plan.privateDir, { replace, kind: ANONYMISE_PRIVATE, secret: true });
}

/** Both folders appear, or neither. */
async function placeBoth(stage: Stage, hidden: Stage | undefined): Promise<void> {
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
