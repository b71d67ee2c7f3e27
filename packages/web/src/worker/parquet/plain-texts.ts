import { brokenParquet } from './parquet-problem.ts';

const LENGTH = 4;

/** The texts of a page that has them one after the other, each after its length in four bytes. */
export function plainTexts(page: Uint8Array, count: number): readonly Uint8Array[] {
  if (count * LENGTH > page.length) throw brokenParquet();
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const texts: Uint8Array[] = [];
  let at = 0;
  while (texts.length < count) {
    const from = at + LENGTH;
    at = from + view.getUint32(at, true);
    if (at > page.length) throw brokenParquet();
    texts.push(page.subarray(from, at));
  }
  return texts;
}
