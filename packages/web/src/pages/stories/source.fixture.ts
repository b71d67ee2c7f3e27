import { codebookByName } from '@tessera/model';
import { sampleCsv } from '../../../../release/src/sample/sample-csv.ts';
import type { Source } from '../../release/open-release.ts';
import { Keeper } from '../../worker/keeper.ts';
import type { FromWorker, ToWorker } from '../../worker/protocol.ts';
import { RowsClient, type RowsPort } from '../../worker/rows-client.ts';

/** What a worker does, on the thread of the test. */
function port(): RowsPort {
  const keeper = new Keeper();
  let hear: (event: { readonly data: FromWorker }) => void = () => undefined;
  return {
    postMessage(message: ToWorker) {
      if ('hold' in message) return;
      const { id, request } = message;
      keeper.answer(request).then((answer) => hear({ data: { id, answer } }));
    },
    addEventListener(type: string, listener: (event: never) => void) {
      if (type === 'message') hear = listener as typeof hear;
    },
    terminate: () => undefined,
  };
}

/** A file as somebody opened it on their own machine. */
export async function sourceOf(csv: string): Promise<Source> {
  const rows = new RowsClient(port());
  const name = 'own.csv';
  return { kind: 'own', rows, opened: await rows.open({ file: new Blob([csv]), name }), name };
}

/** Invented records under a codebook, the same every time. */
export function sampleText(codebook: string, rows = 4_000): string {
  const found = codebookByName(codebook);
  if (found === undefined) throw new RangeError('no such codebook');
  return [...sampleCsv({ codebook: found, rows, seed: '1' })].join('');
}

/** Rows under the header of a codebook; columns that a row does not name are blank. */
export function csvOf(
  codebook: string,
  rows: readonly (readonly [count: number, cells: Readonly<Record<string, string>>])[],
): string {
  const names = (codebookByName(codebook)?.columns ?? []).map(({ name }) => name);
  const lines = rows.flatMap(([count, cells]) =>
    Array.from({ length: count }, () => names.map((name) => cells[name] ?? '').join(',')),
  );
  return [names.join(','), ...lines, ''].join('\n');
}
