import type { Codebook } from '@tessera/model';
import type { PairMask, Protected, SecureBits } from '@tessera/privacy';
import type { AttackFindings } from '../attack/findings.ts';
import type { Budget } from '../spend/budget.ts';
import { aggregatesCsv } from './aggregates.ts';
import { attacksHtml } from './attacks/attacks-page.ts';
import type { Stage } from './bundle/stage.ts';
import { codebookCsv } from './codebook-csv.ts';
import { dataPackage } from './data-package.ts';
import { drawPaths } from './draws.ts';
import { dayOf, type Manifest, manifestFor } from './manifest.ts';
import { microdataCsv, microdataParquet } from './microdata.ts';
import { codebookMarkdown } from './pages/codebook-markdown.ts';
import { readmeMarkdown } from './pages/readme-markdown.ts';
import { reportHtml } from './report/report.ts';
import { NO_ROWS } from './rows.ts';
import { MICRODATA_SCHEMA, microdataSchema } from './table-schema.ts';
import { viewOf } from './view-of.ts';

export interface PublishInput {
  readonly codebook: Codebook;
  readonly title: string;
  readonly invented: boolean;
  readonly created: Date;
  readonly budget: Budget;
  readonly merged: boolean;
  readonly masks: readonly PairMask[];
  readonly released: Exclude<Protected, { readonly tier: 'nothing' }>;
  readonly attacks: AttackFindings;
  /** Further synthetic files of a full release; default none. */
  readonly draws?: number;
  /** Called before each further file is drawn. */
  readonly onDraw?: (number: number) => void;
  readonly randomness: SecureBits['kind'];
}

/** Writes every file of a bundle into a stage; the layout is the same for every release. */
export async function writeBundle(stage: Stage, input: PublishInput): Promise<Manifest> {
  const { codebook, released } = input;
  const rows =
    released.tier === 'full'
      ? { count: released.rows[0]?.length ?? 0, columns: released.rows }
      : NO_ROWS(codebook);
  const masks = new Map(input.masks.map(({ clique, mask }) => [clique.join(), mask]));
  const view = viewOf(input);
  await stage.write('data/microdata.csv', microdataCsv(codebook, rows));
  await stage.write('data/microdata.parquet', microdataParquet(codebook, rows));
  await stage.write(MICRODATA_SCHEMA, [json(microdataSchema(codebook))]);
  await stage.write(
    'data/aggregates.csv',
    aggregatesCsv(codebook, released, (i, j) => masks.get(`${i},${j}`)),
  );
  const draws = await writeDraws(stage, input);
  await stage.write('codebook.csv', [codebookCsv(codebook)]);
  await stage.write('codebook.md', [codebookMarkdown(codebook)]);
  await stage.write('report.html', [reportHtml(view)]);
  await stage.write('attacks.html', [attacksHtml(view)]);
  await stage.write('attacks.json', [json(input.attacks)]);
  await stage.write('README.md', [readmeMarkdown(view)]);
  const description = dataPackage({
    codebook,
    name: codebook.name,
    title: input.title,
    description: `${input.invented ? 'INVENTED example data. ' : ''}Protected release: synthetic records and counts with intervals; epsilon ${input.budget.epsilon}, delta ${input.budget.delta}, per ${input.merged ? 'person' : 'record'}.`,
    created: dayOf(input.created),
    files: stage.files,
  });
  await stage.write('datapackage.json', [json(description)]);
  const manifest = manifestFor({ ...input, draws, files: stage.files });
  await stage.write('manifest.json', [json(manifest)]);
  return manifest;
}

/** Writes the further synthetic files one after the other; returns how many rows each has. */
async function writeDraws(
  stage: Stage,
  { codebook, released, draws = 0, onDraw }: PublishInput,
): Promise<readonly number[]> {
  if (released.tier !== 'full') return [];
  const counts: number[] = [];
  for (const path of drawPaths(draws)) {
    onDraw?.(counts.length + 1);
    const columns = await released.drawAgain();
    const rows = { count: columns[0]?.length ?? 0, columns };
    await stage.write(path, microdataCsv(codebook, rows));
    counts.push(rows.count);
  }
  return counts;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
