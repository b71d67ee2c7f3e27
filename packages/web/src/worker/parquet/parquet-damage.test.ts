import { TesseraError } from '@tessera/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dictionaryPage,
  firstKind,
  firstKindPage,
  type Made,
  madeFile,
  pageOf,
  plainBytes,
  runBytes,
  secondKind,
  writtenFile,
} from './parquet.fixture.ts';
import { parquetFile } from './parquet-file.ts';

/** The code of what is wrong with a file, or none. */
function wrong(bytes: ArrayBuffer): string | undefined {
  try {
    const file = parquetFile(bytes);
    for (const place of file.names.keys()) expect([...file.pieces(place)]).toBeDefined();
    return undefined;
  } catch (error) {
    if (!(error instanceof TesseraError)) throw error;
    return `${error.code}/${error.info.detail?.['reason']}`;
  }
}

const USA = plainBytes(['USA']);
const plain = (cells: number) =>
  firstKindPage(Array(cells).fill(1), plainBytes(Array(cells).fill('USA')), 'PLAIN');

/** A file of three cells that says the truth, but for what is given. */
const made = (more: Partial<Made> = {}) => madeFile({ pages: [plain(3)], rows: 3, ...more });

/** A file of one cell, in a page that says these things of itself. */
const onePage = (
  claims: Parameters<typeof pageOf>[1],
  body = USA,
  codec: 'SNAPPY' | 'UNCOMPRESSED' = 'UNCOMPRESSED',
) =>
  made({
    pages: [pageOf(body, claims)],
    rows: 1,
    element: { repetition_type: 'REQUIRED' },
    meta: { codec },
  });

const byDictionary = (values: readonly number[]) =>
  made({
    pages: [
      dictionaryPage(['USA']),
      firstKindPage([1, 1, 1], Uint8Array.from(values), 'PLAIN_DICTIONARY'),
    ],
  });

const HUGE = 2 ** 31 - 1;

it('a file that says the truth is read', () => {
  expect(wrong(made())).toBeUndefined();
  expect(wrong(onePage(firstKind(1)))).toBeUndefined();
  expect(wrong(onePage(secondKind(1)))).toBeUndefined();
  expect(wrong(byDictionary([1, ...runBytes([0, 0, 0], 1)]))).toBeUndefined();
});

describe('what is no Parquet file, or a damaged one', () => {
  it.each([
    ['nothing', new ArrayBuffer(0)],
    ['text', new TextEncoder().encode('PAR1,year,sex\n2019,Man\n').buffer],
    ['a file cut off', made().slice(0, -9)],
    ['another column', made({ meta: { path_in_schema: ['b'] } })],
  ])('is refused: %s', (_, bytes) => {
    expect(wrong(bytes)).toBe('FILE_UNREADABLE/parquet');
  });

  it.each([
    ['two gigabytes of rows', made({ claimed: 2 ** 31 })],
    ['more rows than a number can say', made({ claimed: 2 ** 60 })],
    ['rows below zero', made({ claimed: -1 })],
    ['fewer rows than cells', made({ rows: 2 })],
    ['more rows than cells', made({ rows: 4 })],
    ['fewer cells than rows', made({ meta: { num_values: 2n } })],
    ['a column that begins beyond the end', made({ meta: { data_page_offset: 10n ** 9n } })],
    ['a column of two gigabytes', made({ meta: { total_compressed_size: 2n ** 31n } })],
  ])('is not believed at its end: %s', (_, bytes) => {
    expect(wrong(bytes)).toBe('FILE_UNREADABLE/parquet');
  });

  it.each([
    ['of two gigabytes', onePage({ ...secondKind(1), compressed_page_size: HUGE })],
    [
      'that grows to two gigabytes',
      onePage({ ...firstKind(1), uncompressed_page_size: HUGE }, USA, 'SNAPPY'),
    ],
    ['that grows without compression', onePage({ ...firstKind(1), uncompressed_page_size: HUGE })],
    ['of less than nothing', onePage({ ...secondKind(1), compressed_page_size: -5 })],
    ['of less than its levels', onePage(secondKind(1, { definition_levels_byte_length: 99 }))],
    ['with more cells than rows', onePage(firstKind(10 ** 9))],
    ['without a head of its kind', onePage({ type: 'DATA_PAGE' })],
    [
      'of a dictionary of a thousand million texts',
      onePage({
        type: 'DICTIONARY_PAGE',
        dictionary_page_header: { num_values: 10 ** 9, encoding: 'PLAIN' },
      }),
    ],
    ['with a text of four gigabytes', onePage(firstKind(1), Uint8Array.of(255, 255, 255, 255, 0))],
  ])('is not believed in a page %s', (_, bytes) => {
    expect(wrong(bytes)).toBe('FILE_UNREADABLE/parquet');
  });

  it.each([
    [
      'a run of a thousand million cells',
      made({
        pages: [pageOf(Uint8Array.of(6, 0, 0, 0, 0x80, 0xa8, 0xd6, 0xb9, 0x07, 1), firstKind(3))],
      }),
    ],
    ['a run whose length does not end', byDictionary([1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])],
    ['a run that is cut off', byDictionary([9, 3, 1])],
    ['numbers of 64 bits', byDictionary([64, 6, 0])],
    ['a text that is in no dictionary', byDictionary([1, ...runBytes([0, 1, 0], 1)])],
    [
      'a literal of Snappy whose length is below zero',
      onePage(
        { ...firstKind(1), uncompressed_page_size: 7 },
        Uint8Array.of(7, 0xfc, 0xfa, 0xff, 0xff, 0xff),
        'SNAPPY',
      ),
    ],
  ])('is not believed in what is packed: %s', (_, bytes) => {
    expect(wrong(bytes)).toBe('FILE_UNREADABLE/parquet');
  });

  it('is told, and the telling ends, whatever bytes are changed', () => {
    const cells = ['USA', null, 'KHM', 'USA', 'f\u00e9minin', null, ...Array(60).fill('USA')];
    const whole = new Uint8Array(writtenFile(cells, { pageSize: 40 }));
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = whole.slice();
        for (const { at, to } of changes) bytes[at] = to;
        expect(wrong(bytes.buffer) ?? 'FILE_UNREADABLE/').toMatch(
          /^FILE_UNREADABLE\/(parquet|not-text|packing)?$/,
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a Parquet file of another kind', () => {
  it.each([
    ['numbers', { type: 'INT64' }],
    ['numbers that pass for bytes', { converted_type: 'DECIMAL' }],
    ['lists', { repetition_type: 'REPEATED' }],
  ] as const)('is refused for %s', (_, element) => {
    expect(wrong(made({ element }))).toBe('FILE_UNREADABLE/not-text');
  });

  it('is refused for another compression, or another encoding', () => {
    expect(wrong(made({ meta: { codec: 'ZSTD' } }))).toBe('FILE_UNREADABLE/packing');
    const delta = secondKind(1, { encoding: 'DELTA_BYTE_ARRAY' });
    expect(wrong(onePage(delta))).toBe('FILE_UNREADABLE/packing');
  });
});
