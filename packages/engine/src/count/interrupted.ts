import { TesseraError } from '@tessera/model';

/** The error for work that was stopped, or asked for after the engine was closed. */
export function interrupted(): TesseraError {
  return new TesseraError('INTERRUPTED', {
    cause: 'Counting was stopped before it was complete.',
    remedy: 'Start the command again.',
  });
}
