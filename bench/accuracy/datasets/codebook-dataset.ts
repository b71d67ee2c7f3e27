import { createReadStream, existsSync } from 'node:fs';
import { readCases } from '@tessera/engine';
import { type Codebook, domainsOf } from '@tessera/model';
import { planFor } from '../../../packages/release/src/protect/plan-for.ts';
import type { Dataset } from './dataset.ts';

/** A file of cases with a codebook: read, planned and protected exactly as a release does it. */
export function codebookDataset(
  name: string,
  title: string,
  codebook: Codebook,
  path: () => string,
): Dataset {
  return {
    name,
    title,
    codebook,
    columns: domainsOf(codebook).map(({ column, tokens, blanks }) => ({
      name: column.name,
      tokens,
      blanks,
    })),
    async table() {
      const file = path();
      if (!existsSync(file)) return undefined;
      return (await readCases(() => createReadStream(file), codebook)).table;
    },
    plan: (rho) => planFor(codebook, rho),
  };
}
