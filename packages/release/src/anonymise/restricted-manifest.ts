import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Codebook, TesseraError } from '@tessera/model';
import type { SecureBits } from '@tessera/privacy';
import { z } from 'zod';
import type { WrittenFile } from '../publish/bundle/stage.ts';
import { dayOf } from '../publish/manifest.ts';
import { VERSION } from '../version.ts';
import type { Parameters } from './parameters.ts';
import { KIND } from './restricted-folder.ts';

/** `manifest.json` of a restricted folder: what a ledger reads. */
export const restrictedManifestSchema = z.strictObject({
  tessera: z.string(),
  format: z.literal(1),
  kind: z.literal(KIND),
  created: z.iso.datetime(),
  title: z.string(),
  invented: z.boolean(),
  codebook: z.strictObject({ name: z.string(), version: z.string(), sha256: z.string() }),
  /** Not covered by any epsilon: a ledger counts it as without limit. */
  outside_guarantee: z.literal(true),
  epsilon: z.null(),
  /** Who k counts: people, or records where no column told which are of one person. */
  unit: z.enum(['person', 'record']),
  parameters: z.strictObject({
    k: z.int().min(2),
    m: z.int().min(1).max(3),
    l: z.int().min(2).nullable(),
    t: z.number().gt(0).lt(1).nullable(),
  }),
  /** The level that each was recoded to; 0 is the column as it was. */
  quasi_identifiers: z
    .array(z.strictObject({ column: z.string(), level: z.int().min(0), recoded: z.string() }))
    .min(1),
  /** The texts that count as facts in each attribute, and those that say nothing. */
  attributes: z.array(
    z.strictObject({
      column: z.string(),
      facts: z.array(z.string()),
      blanks: z.array(z.string()),
    }),
  ),
  /** Columns of each sensitive attribute. */
  sensitive: z.array(z.array(z.string())),
  row_order: z.enum(['csprng', 'seeded-for-tests']),
  files: z.array(
    z.strictObject({
      path: z.string(),
      bytes: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export type RestrictedManifest = z.infer<typeof restrictedManifestSchema>;

export interface RestrictedManifestInput
  extends Pick<
    RestrictedManifest,
    'title' | 'invented' | 'unit' | 'quasi_identifiers' | 'attributes' | 'sensitive'
  > {
  readonly codebook: Codebook;
  readonly created: Date;
  readonly parameters: Parameters;
  readonly randomness: SecureBits['kind'];
  readonly files: readonly WrittenFile[];
}

export const sha256OfCodebook = (codebook: Codebook): string =>
  createHash('sha256').update(JSON.stringify(codebook)).digest('hex');

export function restrictedManifest(input: RestrictedManifestInput): RestrictedManifest {
  const { codebook, parameters } = input;
  return {
    tessera: VERSION,
    format: 1,
    kind: KIND,
    created: dayOf(input.created),
    title: input.title,
    invented: input.invented,
    codebook: {
      name: codebook.name,
      version: codebook.version,
      sha256: sha256OfCodebook(codebook),
    },
    outside_guarantee: true,
    epsilon: null,
    unit: input.unit,
    parameters: {
      k: parameters.k,
      m: parameters.m,
      l: parameters.l ?? null,
      t: parameters.t ?? null,
    },
    quasi_identifiers: input.quasi_identifiers,
    attributes: input.attributes,
    sensitive: input.sensitive,
    row_order: input.randomness,
    files: [...input.files],
  };
}

/** The manifest of a restricted folder. Throws `FILE_MISSING` or `BUNDLE_NOT_WHOLE`. */
export async function readRestrictedManifest(folder: string): Promise<RestrictedManifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new TesseraError('FILE_MISSING', {
      cause: `There is no manifest.json in ${folder}.`,
      remedy: 'Name a folder that tessera anonymise wrote.',
    });
  }
  const parsed = restrictedManifestSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new TesseraError('BUNDLE_NOT_WHOLE', {
    cause: 'The manifest is not one that tessera anonymise of this version writes.',
    remedy: 'Ask for the folder again, or use the version that made it.',
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
