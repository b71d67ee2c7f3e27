import { TesseraError } from '@tessera/model';

/** Throws `INTERRUPTED` when the signal says so. */
export function checkInterrupt(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw interrupted();
}

export const interrupted = (): TesseraError =>
  new TesseraError('INTERRUPTED', {
    cause: 'Stopped before the end.',
    remedy: 'Nothing was published; start again when you are ready.',
  });

/** Gives signals and progress lines a chance to arrive, then checks for an interrupt. */
export async function pause(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  checkInterrupt(signal);
}
