import { readFile } from 'node:fs/promises';
import {
  builtInCodebooks,
  type Codebook,
  codebookByName,
  detectCodebook,
  TesseraError,
} from '@tessera/model';
import { codebookInvalid, parseCodebook } from './codebook-file.ts';

const names = () => builtInCodebooks.map((codebook) => codebook.name).join(', ');

/**
 * The codebook of that name, or of that YAML file; without either, the built-in one that fits the
 * header. Throws `CODEBOOK_UNKNOWN`, `CODEBOOK_INVALID` (with line numbers) or
 * `CODEBOOK_NOT_DETECTED`.
 */
export async function findCodebook(
  nameOrFile: string | undefined,
  header: readonly string[],
): Promise<Codebook> {
  if (nameOrFile === undefined) {
    const detected = detectCodebook(header);
    if (detected !== undefined) return detected;
    throw new TesseraError('CODEBOOK_NOT_DETECTED', {
      cause: 'No built-in codebook fits the header of this file.',
      remedy: `Name one with --codebook (${names()}), or write your own as docs/guide/codebook.md shows.`,
    });
  }
  const builtIn = codebookByName(nameOrFile);
  if (builtIn !== undefined) return builtIn;
  const text = await readFile(nameOrFile, 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new TesseraError('CODEBOOK_UNKNOWN', {
      cause: `There is no codebook named ${nameOrFile}, and no file of that name.`,
      remedy: `The built-in ones are ${names()}.`,
    });
  }
  const parsed = parseCodebook(text, nameOrFile);
  if ('codebook' in parsed) return parsed.codebook;
  throw codebookInvalid(parsed);
}
