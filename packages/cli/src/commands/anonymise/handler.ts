import { join } from 'node:path';
import { EXIT } from '@tessera/model';
import { type AnonymiseResult, anonymiseFile } from '@tessera/release';
import { realEffects } from '../../effects.ts';
import { CALL } from '../../terminal/call.ts';
import type { Io } from '../../terminal/io.ts';
import { duration, underProgress } from '../../terminal/progress.ts';
import { facts, textTable } from '../../terminal/table.ts';
import { harmless, pageWidth, shellWord, whole, wrap } from '../../terminal/words.ts';
import { defined } from '../defined.ts';

export interface AnonymiseOptions {
  readonly out: string;
  readonly codebook?: string;
  readonly subject?: string;
  readonly k?: number;
  readonly m?: number;
  readonly l?: number;
  readonly t?: number;
  readonly like?: string;
  readonly population?: number;
  readonly title?: string;
  readonly private?: string;
  readonly invented?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly iUnderstand?: boolean;
  readonly json?: boolean;
}

/** Makes a restricted folder and says what was written, and what it is not. */
export async function anonymise(file: string, options: AnonymiseOptions, io: Io): Promise<number> {
  const { json, private: privateDir, iUnderstand: understood, ...plan } = options;
  const since = io.elapsed();
  if (io.terminal) {
    io.err(
      `\n${facts([
        ['k-anonymous rows of', file],
        ['to', options.out],
        ['promise', 'none that adds up: outside differential privacy'],
      ])}\n`,
    );
  }
  const result = await underProgress(io, (tell) =>
    anonymiseFile({ file, ...plan, ...defined({ privateDir, understood }) }, realEffects(io, tell)),
  );
  const took = io.elapsed() - since;
  if (json === true) {
    const { manifest } = result;
    io.out(`${JSON.stringify({ out: options.out, manifest }, null, 2)}\n`);
  } else io.out(summary(options, result, took, io));
  return EXIT.ok;
}

const WEAKER =
  'These rows are people. Give the folder to named partners under a written agreement only, and never publish it: report.html says why it is weaker than a release.';

const MERGED_NOT =
  'No column told which records are of one person, so k counts records. Name it with --subject if there is one.';

function summary(
  { out, private: privateDir }: AnonymiseOptions,
  { manifest, view, issues }: AnonymiseResult,
  took: number,
  io: Io,
): string {
  const width = pageWidth(io.width);
  const { k, m, l, t } = manifest.parameters;
  const also = `${l === null ? '' : `, l = ${l}`}${t === null ? '' : `, t = ${t}`}`;
  const found = Object.entries(issues.counts).map(([code, times]) => `${code} ${whole(times)}`);
  const head = facts(
    [
      ['rows', `${whole(view.file.rows)}, in random order; a few were left out at random`],
      ['each stands for', manifest.unit === 'person' ? 'one person' : 'one record'],
      ['reached', `k = ${k}, m = ${m}${also}; counted again in the result`],
      ['groups', `${whole(view.file.classes)}, the smallest of ${whole(view.file.smallestClass)}`],
      ['epsilon', 'none: outside the differential-privacy guarantee'],
      ['issues in the file', found.length === 0 ? 'none' : found.join(', ')],
      ['took', duration(took)],
    ],
    width,
  );
  const columns = textTable(
    ['column', 'others know it', 'recoded', 'taken out'],
    view.columns
      .filter(({ quasiIdentifier, suppressed }) => quasiIdentifier || suppressed !== FEW)
      .map(({ column, quasiIdentifier, recoded, suppressed }) => [
        column.name,
        quasiIdentifier ? 'yes' : '',
        recoded,
        suppressed,
      ]),
    width,
  );
  const left = issues.counts.SUBJECT_BLANK ?? 0;
  const notes = [
    ...(left === 0 ? [] : [`${whole(left)} records name no person and were LEFT OUT.`]),
    ...(manifest.unit === 'person' ? [] : [MERGED_NOT]),
    WEAKER,
  ];
  const paths = [...manifest.files.map(({ path }) => path), 'manifest.json'];
  const hidden =
    privateDir === undefined
      ? ''
      : `\nExact figures, as sensitive as the records: ${harmless(privateDir)}\n`;
  return `
${head}
${columns}
${notes.map((note) => wrap(note, width)).join('\n')}

Written:
${paths.map((path) => `  ${harmless(join(out, path))}\n`).join('')}${hidden}
Next: ${CALL} verify ${shellWord(out)}   (checksums, and k and m once more)
`;
}

const FEW = 'none or few';
