import { type ErrorCode, TesseraError } from '@tessera/model';
import { expect } from 'vitest';
import type { ByteSource } from './byte-source.ts';

/** A file in memory: text (as UTF-8) or bytes, in chunks of the sizes given and then the rest. */
export function fileOf(content: string | Uint8Array, cuts: readonly number[] = []): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return async function* () {
    let at = 0;
    for (const cut of cuts) {
      yield bytes.slice(at, at + cut);
      at += cut;
    }
    yield bytes.slice(at);
  };
}

export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

/** The error that a reading ends with; fails when it does not or when the code is another one. */
export async function refusal(code: ErrorCode, reading: Promise<unknown>): Promise<TesseraError> {
  const error = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TesseraError);
  expect((error as TesseraError).code).toBe(code);
  return error as TesseraError;
}
