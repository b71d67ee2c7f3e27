import { type Codebook, type Domain, domainsOf, TesseraError } from '@tessera/model';
import {
  type AttributeColumn,
  type KeyColumn,
  keyColumn,
  MOST_COMBINATIONS,
  type SensitiveAttribute,
} from '@tessera/privacy/kanon';
import { outOfRange } from './parameters.ts';

/** A column in its tier; `at` is its place among the protected columns. */
export interface Placed<T> {
  readonly at: number;
  readonly domain: Domain;
  readonly column: T;
}

/** A codebook as the anonymiser reads it. */
export interface Tiers {
  readonly keys: readonly Placed<KeyColumn>[];
  readonly attributes: readonly Placed<AttributeColumn>[];
  /** With a name for readers; positions among the attributes. */
  readonly sensitive: readonly (SensitiveAttribute & { readonly label: string })[];
}

/** With more, the sets of columns to blank together are too many to try. */
const MOST_KEYS = 12;

/**
 * The columns of a codebook by tier. Throws `NO_QUASI_IDENTIFIERS`, or `CODEBOOK_INVALID` when there
 * are more than can be worked with.
 */
export function tiersOf(codebook: Codebook): Tiers {
  const placed = domainsOf(codebook).map((domain, at) => ({ at, domain }));
  const tier = ({ domain }: { readonly domain: Domain }) =>
    domain.column.disclosure?.tier ?? 'attribute';
  const keys = placed
    .filter((one) => tier(one) === 'quasi-identifier')
    .map((one) => ({ ...one, column: keyOf(one.domain) }));
  refuseKeys(codebook, keys);
  const attributes = placed
    .filter((one) => tier(one) === 'attribute')
    .map((one) => ({ ...one, column: attributeOf(codebook, one.domain) }));
  return { keys, attributes, sensitive: sensitiveOf(codebook, attributes) };
}

/** Throws `PARAMETER_OUT_OF_RANGE` where a promise speaks of columns that are not there. */
export function checkAgainst(
  { attributes, sensitive }: Tiers,
  { m, l, t }: { readonly m: number; readonly l?: number; readonly t?: number },
): void {
  if (m > Math.max(1, attributes.length)) {
    throw outOfRange(`m is ${m}, and the codebook has ${attributes.length} attributes.`);
  }
  if ((l !== undefined || t !== undefined) && sensitive.length === 0) {
    throw outOfRange(
      'l and t speak of sensitive attributes, and the codebook names none.',
      'Mark them in the codebook (docs/guide/codebook.md), or leave --l and --t out.',
    );
  }
}

function keyOf({ column, size, blanks }: Domain): KeyColumn {
  const { recodings = [], importance = 1 } = column.disclosure ?? {};
  return keyColumn({
    size,
    blanks,
    importance,
    recodings: recodings.map(({ groups }) => {
      const of = new Map(groups.flatMap((group, at) => group.of.map((code) => [code, at])));
      return column.values.map(({ code }) => of.get(code) as number);
    }),
  });
}

function attributeOf(codebook: Codebook, domain: Domain): AttributeColumn {
  const { column, blanks, tokens } = domain;
  const positive = codebook.groups
    .filter(({ columns }) => columns.includes(column.name))
    .map((group) => group.positive);
  const named = column.disclosure?.facts ?? (column.kind === 'flag' ? positive : []);
  const facts = new Set(named.length > 0 ? named : column.values.map(({ code }) => code));
  return {
    blanks,
    importance: column.disclosure?.importance ?? 1,
    isItem: tokens.map((token, category) => category >= blanks && facts.has(token)),
  };
}

/** Sensitive columns of one group are one attribute: its answer is what all of them say together. */
function sensitiveOf(codebook: Codebook, attributes: Tiers['attributes']): Tiers['sensitive'] {
  const byName = new Map<string, { label: string; columns: number[] }>();
  for (const [position, { domain }] of attributes.entries()) {
    const { name, label, disclosure } = domain.column;
    if (disclosure?.sensitive !== true) continue;
    const group = codebook.groups.find(({ columns }) => columns.includes(name));
    const key = group === undefined ? `column ${name}` : `group ${group.name}`;
    const found = byName.get(key) ?? { label: group?.label ?? label, columns: [] };
    byName.set(key, { ...found, columns: [...found.columns, position] });
  }
  return [...byName.values()];
}

function refuseKeys(codebook: Codebook, keys: readonly Placed<KeyColumn>[]): void {
  if (keys.length === 0) {
    throw new TesseraError('NO_QUASI_IDENTIFIERS', {
      cause: `The codebook ${codebook.name} says of no column that others may know it.`,
      remedy:
        'Mark the quasi-identifiers in the codebook, as docs/guide/codebook.md shows: year, age, sex and places, at least.',
    });
  }
  const combinations = keys.reduce((product, { column }) => product * column.size, 1);
  if (keys.length <= MOST_KEYS && combinations < MOST_COMBINATIONS) return;
  throw new TesseraError('CODEBOOK_INVALID', {
    cause: `The codebook ${codebook.name} has ${keys.length} quasi-identifiers with ${combinations.toPrecision(2)} combinations: too many to work with.`,
    remedy: `Use at most ${MOST_KEYS}, or coarser code lists.`,
  });
}
