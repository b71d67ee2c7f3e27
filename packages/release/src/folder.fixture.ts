import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ErrorCode, TesseraError } from '@tessera/model';
import { afterEach, beforeEach, expect } from 'vitest';

/** A folder of its own for each test, gone afterwards. */
export function testFolder() {
  let path = '';
  beforeEach(() => {
    path = realpathSync(mkdtempSync(join(tmpdir(), 'tessera-test-')));
  });
  afterEach(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return {
    /** A path inside. */
    at: (...parts: readonly string[]) => join(path, ...parts),
    write(name: string, content: string | Uint8Array): string {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    /** What lies there by now, hidden names too. */
    names: () => readdirSync(path).sort(),
    /** Every file below, with forward slashes. */
    files: (name = '.') =>
      readdirSync(join(path, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(join(path, name).length + 1)
            .replaceAll('\\', '/'),
        )
        .sort(),
  };
}

/** The error that some work ends with; fails when it does not, or when its code is another one. */
export async function refusal(code: ErrorCode, work: Promise<unknown>): Promise<TesseraError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TesseraError);
  expect((error as TesseraError).code).toBe(code);
  return error as TesseraError;
}
