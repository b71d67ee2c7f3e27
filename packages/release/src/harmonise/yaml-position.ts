import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Pair, visit } from 'yaml';

export type Path = readonly (string | number)[];

/**
 * Where in the text the value at a path stands, as an offset. Where the path leaves the document,
 * because a field is missing or a shorthand stands for it, the last place on the way counts.
 */
export function locate(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = start(node) ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => keyText(key) === String(step));
      if (pair === undefined) return offset;
      node = pair.value;
      offset = start(isScalar(node) && node.value !== '' ? node : pair.key) ?? offset;
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step];
      offset = start(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function start(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

interface UnknownAnchor {
  readonly name: string;
  readonly offset: number;
}

/** Every `*name` that no `&name` stands before. */
export function unknownAnchors(document: Document): readonly UnknownAnchor[] {
  const known = new Set<string>();
  const unknown: UnknownAnchor[] = [];
  visit(document, {
    Alias(_, alias) {
      if (!known.has(alias.source)) unknown.push({ name: alias.source, offset: start(alias) ?? 0 });
    },
    Value(_, { anchor }) {
      if (anchor !== undefined) known.add(anchor);
    },
  });
  return unknown;
}
