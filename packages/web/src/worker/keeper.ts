import { type CodedTable, countAnswers } from '@tessera/engine';
import {
  type Codebook,
  codebookByName,
  detectCodebook,
  type IssueLog,
  TesseraError,
} from '@tessera/model';
import { caseSource } from './case-source.ts';
import { checkHash } from './check-hash.ts';
import type { Answer, Request } from './protocol.ts';

/** Keeps the rows of one file, and answers with counts. */
export class Keeper {
  #table: CodedTable | undefined;

  async answer(request: Request): Promise<Answer> {
    if (request.kind === 'open') return this.#open(request);
    if (request.kind === 'codebook') {
      return { kind: 'codebook', codebook: known(codebookByName(request.name), request.name) };
    }
    if (this.#table === undefined) throw nothingOpen();
    return { kind: 'counted', parts: countAnswers(this.#table, request.asked) };
  }

  async #open(request: Request & { kind: 'open' }): Promise<Answer> {
    const { file, name, codebook: named, sha256 } = request;
    if (sha256 !== undefined) await checkHash(file, sha256);
    const source = await caseSource(file, name);
    const found = named === undefined ? detectCodebook(source.names) : codebookByName(named);
    const codebook = known(found, named);
    const read = await source.read(codebook).catch((error: unknown) => {
      throw sha256 === undefined ? error : ofRelease(error);
    });
    this.#table = read.table;
    return { kind: 'opened', opened: { codebook, unread: unreadIn(read.issues) } };
  }
}

/** An empty line is no record, and nothing of it is lost. */
const unreadIn = ({ counts: { BLANK_LINE: _, ...counts } }: IssueLog): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** A release may have counts alone: that is no fault of its file. */
function ofRelease(error: unknown): unknown {
  if (!(error instanceof TesseraError) || error.code !== 'FILE_NO_RECORDS') return error;
  return new TesseraError('FILE_NO_RECORDS', {
    cause: 'This release has counts and no rows, so that there is nothing to explore.',
    remedy: 'Read its report, which has the counts, or open a file of your own.',
    detail: { reason: 'release' },
  });
}

const nothingOpen = () =>
  new TesseraError('INTERNAL', {
    cause: 'No file is open.',
    remedy: 'Load the page again.',
  });

function known(codebook: Codebook | undefined, name: string | undefined): Codebook {
  if (codebook !== undefined) return codebook;
  throw new TesseraError('CODEBOOK_NOT_DETECTED', {
    cause:
      name === undefined
        ? 'The columns of this file are not those of a codebook that the explorer knows.'
        : `This release uses the codebook ${name}, which the explorer does not know.`,
    remedy:
      'Open a file of the Counter Trafficking Data Collaborative, or read the report of the release, which needs no codebook.',
    detail: name === undefined ? { reason: 'file' } : { reason: 'release', codebook: name },
  });
}
