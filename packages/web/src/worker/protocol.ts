import type { Asked, Counted } from '@tessera/engine';
import type { Codebook } from '@tessera/model';
import type { Problem } from './problem.ts';

/** What the page asks of the worker that keeps the rows. */
export type Request =
  | {
      readonly kind: 'open';
      /** CSV or Parquet: its first bytes say which. */
      readonly file: Blob;
      /** What the file is called; a name that ends in `.parquet` is held to it. */
      readonly name?: string;
      /** The codebook that the release names; default: by the header of the file. */
      readonly codebook?: string;
      /** What the manifest says of the file. */
      readonly sha256?: string;
    }
  | { readonly kind: 'codebook'; readonly name: string }
  | { readonly kind: 'count'; readonly asked: Asked };

/** A file that can be asked. */
export interface Opened {
  readonly codebook: Codebook;
}

/** A file whose rows are there. */
export interface OpenedRows extends Opened {
  /** How many cells and lines could not be read as the codebook says. */
  readonly unread: number;
}

export type Answer =
  | { readonly kind: 'opened'; readonly opened: OpenedRows }
  | { readonly kind: 'codebook'; readonly codebook: Codebook }
  | { readonly kind: 'counted'; readonly parts: readonly Counted[] };

/** A request, or the name of the lock that the worker is to hold for as long as it lives. */
export type ToWorker =
  | { readonly id: number; readonly request: Request }
  | { readonly hold: string };

/** A reply, or that the lock is held. */
export type FromWorker = Reply | { readonly held: true };
export type Reply =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly problem: Problem };
