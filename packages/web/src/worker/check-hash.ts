import { TesseraError } from '@tessera/model';

/**
 * Throws `BUNDLE_NOT_WHOLE` when a file is not the one that its manifest lists, and where it cannot be
 * checked: browsers compute hashes on secure pages only.
 */
export async function checkHash(file: Blob, sha256: string): Promise<void> {
  if (!globalThis.isSecureContext) {
    throw new TesseraError('BUNDLE_NOT_WHOLE', {
      cause: 'Whether this release is whole cannot be checked on a page without https.',
      remedy: 'Open the same address with https, or on the machine itself.',
      detail: { reason: 'not-checkable' },
    });
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found === sha256) return;
  throw new TesseraError('BUNDLE_NOT_WHOLE', {
    cause:
      'The file of this release is not the one that its manifest lists: it was changed or cut off.',
    remedy: 'Nothing is shown of it. Fetch the release again, or ask its publisher.',
    detail: { reason: 'changed' },
  });
}
