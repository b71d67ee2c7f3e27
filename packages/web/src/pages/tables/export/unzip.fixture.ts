import { inflateRawSync } from 'node:zlib';

const CENTRAL = 0x02014b50;
const STORED = 0;

/** The files of a zip archive as text: enough of the format to read a workbook back. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = data.readUInt16LE(end + 10);
  let at = data.readUInt32LE(end + 16);
  const files = new Map<string, string>();
  for (let i = 0; i < count; i++) {
    if (data.readUInt32LE(at) !== CENTRAL) throw new Error('no entry of a zip archive');
    const method = data.readUInt16LE(at + 10);
    const size = data.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset));
    const local = data.readUInt32LE(at + 42);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const packed = data.subarray(start, start + size);
    files.set(
      data.toString('utf8', at + 46, at + 46 + name!),
      (method === STORED ? packed : inflateRawSync(packed)).toString('utf8'),
    );
    at += 46 + name! + extra! + comment!;
  }
  return files;
}

export interface ReadCell {
  readonly type: 'text' | 'number' | 'formula';
  readonly value: string;
}

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The cells of every sheet by the names of sheets and cells, as a reader of workbooks finds them. */
export function readWorkbook(
  bytes: Uint8Array,
): ReadonlyMap<string, ReadonlyMap<string, ReadCell>> {
  const files = unzip(bytes);
  const shared = [
    ...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g),
  ].map(([, text = '']) => unescaped(text.replaceAll(/<[^>]*>/g, '')));
  const names = [
    ...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g),
  ].map(([, name = '']) => unescaped(name));
  return new Map(
    names.map((name, i) => {
      const sheet = files.get(`xl/worksheets/sheet${i + 1}.xml`) ?? '';
      const cells = [...sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)];
      return [
        name,
        new Map(
          cells.map(([, at = '', attributes = '', inner = '']): [string, ReadCell] => {
            const raw = /<v>([\s\S]*?)<\/v>/.exec(inner)?.[1] ?? '';
            if (inner.includes('<f>')) return [at, { type: 'formula', value: inner }];
            if (attributes.includes('t="s"'))
              return [at, { type: 'text', value: shared[Number(raw)] ?? '' }];
            if (attributes.includes('t="inlineStr"') || attributes.includes('t="str"')) {
              return [at, { type: 'text', value: unescaped(inner.replaceAll(/<[^>]*>/g, '')) }];
            }
            return [at, { type: 'number', value: raw }];
          }),
        ),
      ];
    }),
  );
}
