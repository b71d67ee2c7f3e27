/** What `tessera verify` shows and what it cannot: said in the same words wherever files are listed. */
export const WHAT_VERIFY_SHOWS =
  'It shows that nothing was changed, lost or added since the manifest was written. It does not show who wrote the manifest, for a manifest is not signed. To learn that, compare the checksum (SHA-256) of manifest.json with one that the publisher gives you in another way.';
