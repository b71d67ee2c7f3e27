const BETWEEN = '..';

/** Codes for an address: those that stand side by side in their list as `first..last`. */
export function writeCodes(codes: readonly string[], list: readonly string[]): string {
  const [first = '', last = ''] = [codes[0], codes.at(-1)];
  const [from, to] = [list.indexOf(first), list.indexOf(last)];
  const side = list.slice(from, to + 1);
  const isSpan = codes.length > 2 && from >= 0 && side.join('|') === codes.join('|');
  return isSpan ? `${first}${BETWEEN}${last}` : codes.join('|');
}

/** The codes of an address in the order of their list; `undefined` where one of them is not in it. */
export function readCodes(text: string, list: readonly string[]): readonly string[] | undefined {
  if (text === '') return undefined;
  const [first = '', last] = text.split(BETWEEN, 2);
  if (last !== undefined && list.includes(first) && list.includes(last)) {
    const side = list.slice(list.indexOf(first), list.indexOf(last) + 1);
    return side.length > 0 ? side : undefined;
  }
  const asked = new Set(text.split('|'));
  const found = list.filter((code) => asked.has(code));
  return found.length === asked.size ? found : undefined;
}
