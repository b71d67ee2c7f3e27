import { type ByteSource, readCases, readHeader, readOpenTables } from '@tessera/engine';
import { type Codebook, detectCodebook, TesseraError } from '@tessera/model';
import type { QuietEffects } from '../effects.ts';
import { findCodebook } from '../harmonise/find-codebook.ts';
import { fileSource } from '../read/file-source.ts';
import { blanksOf, type Evaluation, evaluatePair } from './evaluate.ts';

export interface EvaluatePlan {
  readonly sensitive: string;
  readonly synthetic: string;
  /** Name or file; default: detected, and without one the values of both files. */
  readonly codebook?: string;
}

export interface FileEvaluation extends Evaluation {
  /** The name of the codebook both files were read under, if any. */
  readonly codebook: string | undefined;
}

/** Compares two files with the same columns, whoever made them. Everything returned is private. */
export async function evaluateFiles(
  plan: EvaluatePlan,
  effects: QuietEffects,
): Promise<FileEvaluation> {
  const sources = [await fileSource(plan.sensitive), await fileSource(plan.synthetic)] as const;
  const headers = [
    await ofFile('sensitive', readHeader(sources[0])),
    await ofFile('synthetic', readHeader(sources[1])),
  ] as const;
  const codebook =
    plan.codebook === undefined
      ? detectCodebook(headers[0])
      : await findCodebook(plan.codebook, headers[0]);
  effects.progress({ stage: 'read both files' });
  const { tables, blanks } = await readBoth(sources, codebook, effects);
  const [sensitive, synthetic] = tables.map((table) => effects.engine(table));
  const syntheticTable = tables[1];
  if (sensitive === undefined || synthetic === undefined || syntheticTable === undefined) {
    throw new TesseraError('INTERNAL', { cause: 'A file went missing.', remedy: 'Please report.' });
  }
  try {
    effects.progress({ stage: 'compare' });
    const evaluation = await evaluatePair({
      sensitive,
      synthetic,
      syntheticTable,
      blanks,
      ...(codebook === undefined ? {} : { codebook }),
    });
    return { codebook: codebook?.name, ...evaluation };
  } finally {
    await sensitive.close();
    await synthetic.close();
  }
}

/** Says in an error which of the two files it is about. */
async function ofFile<T>(which: 'sensitive' | 'synthetic', reading: Promise<T>): Promise<T> {
  return reading.catch((error: unknown) => {
    if (!(error instanceof TesseraError) || error.code === 'INTERRUPTED') throw error;
    const { cause, ...rest } = error.info;
    throw new TesseraError(
      error.code,
      { ...rest, cause: `About the ${which} file: ${cause}` },
      { cause: error },
    );
  });
}

async function readBoth(
  sources: readonly [ByteSource, ByteSource],
  codebook: Codebook | undefined,
  effects: QuietEffects,
) {
  const options = effects.signal === undefined ? {} : { signal: effects.signal };
  if (codebook === undefined) {
    const { tables, names } = await readOpenTables(sources, options);
    return { tables, blanks: names.map(() => 1) };
  }
  const first = await ofFile('sensitive', readCases(sources[0], codebook, options));
  const second = await ofFile('synthetic', readCases(sources[1], codebook, options));
  return { tables: [first.table, second.table], blanks: blanksOf(codebook) };
}
