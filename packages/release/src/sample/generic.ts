import { type Codebook, type Column, type Domain, domainsOf } from '@tessera/model';
import { type Chooser, chooser } from './chooser.ts';
import type { InventionRandom } from './prng.ts';
import { FALL, LATENT_CLASSES, SKEW } from './tables/latent.ts';

type LatentClass = (typeof LATENT_CLASSES)[number];

const isOrdered = ({ kind }: Column): boolean => kind === 'ordered' || kind === 'year';

/** A list without an order is turned, so that classes and columns differ in what is frequent. */
function unordered(count: number, turn: number): number[] {
  return Array.from({ length: count }, (_, code) => {
    const rank = (code + turn) % count;
    return (rank + 1) ** -SKEW;
  });
}

function ordered(count: number, classIndex: number): number[] {
  const peak = (count * (classIndex + 0.5)) / LATENT_CLASSES.length - 0.5;
  return Array.from({ length: count }, (_, code) => FALL ** -Math.abs(code - peak));
}

/** The last code of a flag is its yes. */
function flag(count: number, yes: number): number[] {
  return Array.from({ length: count }, (_, code) =>
    code === count - 1 ? yes : (1 - yes) / (count - 1),
  );
}

function weightsOf(domain: Domain, at: number, of: LatentClass, classIndex: number): number[] {
  const { column, blanks } = domain;
  const count = domain.size - blanks;
  if (column.kind === 'flag' && count === 1) {
    return [1 - of.yes, ...Array<number>(blanks - 1).fill(0), of.yes];
  }
  const values =
    column.kind === 'flag'
      ? flag(count, of.yes)
      : isOrdered(column)
        ? ordered(count, classIndex)
        : unordered(count, (at + 1) * classIndex);
  const total = values.reduce((sum, weight) => sum + weight, 0);
  return [
    ...Array<number>(blanks).fill(of.blank / blanks),
    ...values.map((weight) => ((1 - of.blank) * weight) / total),
  ];
}

/**
 * Cells for a codebook of any kind: a latent class is drawn, then every protected column on its own
 * from a skewed distribution over its public code list that depends on the class.
 */
export function genericInventor(codebook: Codebook): (random: InventionRandom) => string[] {
  const domains = domainsOf(codebook);
  const drawClass = chooser(LATENT_CLASSES.map(({ weight }) => weight));
  const tables: readonly (readonly Chooser[])[] = LATENT_CLASSES.map((of, classIndex) =>
    domains.map((domain, at) => chooser(weightsOf(domain, at, of, classIndex))),
  );
  return (random) => {
    const columns = tables[drawClass(random)] ?? [];
    return columns.map((draw, at) => domains[at]?.tokens[draw(random)] ?? '');
  };
}
