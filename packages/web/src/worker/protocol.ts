import type { Asked, Counted } from '@tessera/engine';
import type { Codebook } from '@tessera/model';
import type { Problem } from './problem.ts';

/** What the page asks of the worker that keeps the rows. */
export type Request =
  | {
      readonly kind: 'open';
      readonly file: Blob;
      /** The codebook that the release names; default: by the header of the file. */
      readonly codebook?: string;
      /** What the manifest says of the file. */
      readonly sha256?: string;
    }
  | { readonly kind: 'count'; readonly asked: Asked };

/** A file that can be asked. */
export interface Opened {
  readonly codebook: Codebook;
  readonly rows: number;
  /** Cells and lines that could not be read as the codebook says. */
  readonly issues: number;
}

export type Answer =
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'counted'; readonly parts: readonly Counted[] };

export type ToWorker = { readonly id: number; readonly request: Request };
export type FromWorker =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly problem: Problem };
