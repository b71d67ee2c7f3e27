/** What the bytes of a cell are: text, text with a NUL in it, or not valid UTF-8. */
export type CellText = 'text' | 'nul' | 'invalid';

/** Says whether `bytes[start..end)` is valid UTF-8 (RFC 3629) and free of NUL; allocates nothing. */
export function cellText(bytes: Uint8Array, start: number, end: number): CellText {
  let nul = false;
  let at = start;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      if (byte === 0) nul = true;
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at, end);
    if (length === 0) return 'invalid';
    at += length;
  }
  return nul ? 'nul' : 'text';
}

/** Length of the multi-byte sequence at `at`, or 0 when it is none. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > end) return 0;
  const second = bytes[at + 1] as number;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let offset = 2; offset < length; offset++) {
    if (((bytes[at + offset] as number) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;

/** Where the cell starts without its leading ASCII spaces and tabs. */
export function trimmedStart(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(bytes[at])) at++;
  return at;
}

/** Where the cell ends without its trailing ASCII spaces and tabs; `start` when nothing is left. */
export function trimmedEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(bytes[at - 1])) at--;
  return at;
}
