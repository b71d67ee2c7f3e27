import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TesseraError } from '@tessera/model';
import { isRestricted } from '../anonymise/restricted-folder.ts';
import { layoutOf } from '../publish/layout.ts';
import { type Manifest, manifestSchema } from '../publish/manifest.ts';
import { agreementChecks } from './agreement.ts';
import { attackChecks } from './attack-checks.ts';
import type { Check } from './check.ts';
import { fileChecks, hashOf } from './file-checks.ts';
import { promiseChecks } from './promise-checks.ts';
import { type RestrictedVerification, verifyRestricted } from './restricted.ts';
import { valueChecks } from './value-checks.ts';

const MANIFEST = 'manifest.json';

export interface Verification {
  readonly whole: boolean;
  readonly checks: readonly Check[];
  /** As derived again from the trace. */
  readonly epsilon: number;
  readonly delta: number;
  readonly unit: Manifest['guarantee']['unit'];
  /** Of the manifest itself: compare it with what the publisher gives. */
  readonly manifestSha256: string;
  readonly title: string;
}

/**
 * Recomputes the hash of every file of a bundle, reads every synthetic row, and derives the promise
 * again from the accountant's trace. Throws `FILE_MISSING` or `BUNDLE_NOT_WHOLE` when there is no manifest to start from.
 */
export async function verifyBundle(folder: string): Promise<Verification> {
  const manifest = await readManifest(folder);
  const { guarantee, parameters } = manifest;
  const draws = parameters.synthesis?.draws ?? [];
  const values = await valueChecks(folder, manifest);
  const { epsilon, checks: promised } = promiseChecks(manifest);
  const checks: readonly Check[] = [
    ...(await fileChecks(folder, manifest.files, layoutOf(draws.length))),
    ...(await agreementChecks(folder, manifest, values.records)),
    ...values.checks,
    ...(await attackChecks(folder, manifest)),
    ...promised,
  ];
  return {
    whole: checks.every((check) => check.passed),
    checks,
    epsilon,
    delta: guarantee.delta,
    unit: guarantee.unit,
    manifestSha256: await hashOf(join(folder, MANIFEST)),
    title: manifest.title,
  };
}

/** The manifest of a bundle. Throws `FILE_MISSING` or `BUNDLE_NOT_WHOLE`. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new TesseraError('FILE_MISSING', {
      cause: `There is no manifest.json in ${folder}.`,
      remedy: 'Name the folder of a Tessera release.',
    });
  }
  if (isRestricted(text)) {
    throw new TesseraError('BUNDLE_NOT_WHOLE', {
      cause: `${folder} holds restricted rows, and is no public release.`,
      remedy: 'It is neither served nor published. npx --no tessera verify looks at it.',
    });
  }
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues
    .map((issue) => issue.path.join('.'))
    .filter((path) => path !== '');
  const where = paths.length === 0 ? '' : ` (see ${[...new Set(paths)].slice(0, 5).join(', ')})`;
  throw new TesseraError('BUNDLE_NOT_WHOLE', {
    cause: `The manifest is not one that this version of Tessera writes${where}.`,
    remedy: 'Ask the publisher for the bundle again, or verify it with the version that made it.',
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whichever kind of folder it is. Throws as `verifyBundle` and `verifyRestricted` do. */
export async function verifyFolder(folder: string): Promise<Verification | RestrictedVerification> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '');
  return isRestricted(text) ? verifyRestricted(folder) : verifyBundle(folder);
}
