import type { Codebook } from '@tessera/model';
import type { SecureBits } from '@tessera/privacy';
import type { Anonymised } from '@tessera/privacy/kanon';
import type { Stage } from '../publish/bundle/stage.ts';
import { microdataCsv } from '../publish/microdata.ts';
import type { ReleasedRows } from '../publish/rows.ts';
import { VERSION } from '../version.ts';
import type { Figures } from './figures.ts';
import { outputCodebook } from './output-codebook.ts';
import type { Parameters } from './parameters.ts';
import { restrictedCodebookCsv } from './restricted-codebook-csv.ts';
import { type RestrictedManifest, restrictedManifest } from './restricted-manifest.ts';
import { restrictedReadme } from './restricted-readme.ts';
import { restrictedReport } from './restricted-report.ts';
import type { Tiers } from './tiers.ts';
import { type RestrictedView, restrictedView } from './view.ts';

export interface RestrictedInput {
  readonly codebook: Codebook;
  readonly tiers: Tiers;
  readonly parameters: Parameters;
  readonly made: Anonymised;
  readonly figures: Figures;
  readonly title: string;
  readonly invented: boolean;
  readonly created: Date;
  readonly merged: boolean;
  readonly randomness: SecureBits['kind'];
}

/** Writes every file of a restricted folder into a stage. */
export async function writeRestricted(
  stage: Stage,
  input: RestrictedInput,
): Promise<{ readonly manifest: RestrictedManifest; readonly view: RestrictedView }> {
  const { codebook, tiers, made } = input;
  const unit = input.merged ? 'person' : 'record';
  const output = outputCodebook(codebook, tiers, made.levels);
  const groups = output.codebook.groups;
  const view = restrictedView({
    ...input,
    unit,
    columns: output.columns,
    withheld: codebook.columns.length - output.columns.length,
    date: input.created.toISOString().slice(0, 10),
    version: VERSION,
  });
  await stage.write('microdata.csv', microdataCsv(output.codebook, rowsOf(output.codebook, input)));
  await stage.write('codebook.csv', [
    restrictedCodebookCsv(
      output.columns,
      (name) => groups.find(({ columns }) => columns.includes(name))?.name ?? '',
    ),
  ]);
  await stage.write('README.md', [restrictedReadme(view)]);
  await stage.write('report.html', [restrictedReport(view)]);
  const recoded = new Map(output.columns.map((one) => [one.column.name, one.recoded]));
  const manifest = restrictedManifest({
    ...input,
    unit,
    quasi_identifiers: tiers.keys.map(({ domain }, i) => ({
      column: domain.column.name,
      level: made.levels[i] as number,
      recoded: recoded.get(domain.column.name) ?? '',
    })),
    attributes: tiers.attributes.map(({ domain, column }) => ({
      column: domain.column.name,
      facts: domain.tokens.filter((_, category) => column.isItem[category]),
      blanks: domain.tokens.slice(0, domain.blanks),
    })),
    sensitive: tiers.sensitive.map(({ columns }) =>
      columns.map((at) => tiers.attributes[at]?.domain.column.name ?? ''),
    ),
    files: stage.files,
  });
  await stage.write('manifest.json', [`${JSON.stringify(manifest, null, 2)}\n`]);
  return { manifest, view };
}

/** The rows in the order of the columns that are written. */
function rowsOf(output: Codebook, { tiers, made }: RestrictedInput): ReleasedRows {
  const byName = new Map<string, Uint16Array>();
  for (const [i, { domain }] of tiers.keys.entries()) {
    byName.set(domain.column.name, made.keys[i] as Uint16Array);
  }
  for (const [i, { domain }] of tiers.attributes.entries()) {
    byName.set(domain.column.name, made.attributes[i] as Uint16Array);
  }
  return {
    count: made.keys[0]?.length ?? 0,
    columns: output.columns.map(({ name }) => byName.get(name) ?? new Uint16Array(0)),
  };
}
