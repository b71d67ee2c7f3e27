import type { BenchColumn } from './dataset.ts';

/** A column of the NIST excerpt with the public rule that makes its categories. */
export interface NistColumn extends BenchColumn {
  /** The category of a cell's text; -1 where the dictionary knows no such value. */
  readonly encode: (text: string) => number;
}

const MISSING = 'N';
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

function listed(name: string, codes: readonly string[], missing = false): NistColumn {
  const tokens = missing ? [MISSING, ...codes] : codes;
  return { name, tokens, blanks: missing ? 1 : 0, encode: (text) => tokens.indexOf(text) };
}

/** Bins of a number: bin b holds edges[b] ≤ x < edges[b + 1]; the last one is open. */
function binned(name: string, edges: readonly number[], missing = false): NistColumn {
  const bins = edges.map((edge) => `from ${edge}`);
  const tokens = missing ? [MISSING, ...bins] : bins;
  return {
    name,
    tokens,
    blanks: missing ? 1 : 0,
    encode(text) {
      if (text === MISSING) return missing ? 0 : -1;
      const value = Number(text);
      const bin = edges.findLastIndex((edge) => value >= edge);
      return bin < 0 ? -1 : bin + (missing ? 1 : 0);
    },
  };
}

/** Public Use Microdata Areas of the Massachusetts excerpt: the five of the dictionary under state 25. */
const PUMAS = ['25-00503', '25-00703', '25-01000', '25-01300', '25-02800'];

/** 20 bins of five years. */
const AGES = Array.from({ length: 20 }, (_, i) => 5 * i);

/** 20 bins of personal income in round dollars: a loss, nothing, and 18 above. */
const INCOMES = [
  ...[-1e9, 0, 1, 2_500, 5_000, 10_000, 15_000, 20_000, 25_000, 30_000],
  ...[35_000, 40_000, 50_000, 60_000, 75_000, 100_000, 125_000, 150_000, 200_000, 300_000],
];

/** 20 bins of 25 points up to five times the poverty line, and above it (501). */
const POVERTY = [...Array.from({ length: 20 }, (_, i) => 25 * i), 501];

/** Steps of equal ratio as in SDNist: 10 to the dictionary's maximum + 500 in 20, the first 8 joined at 150. */
const DENSITY_TOP = 52_864.7 + 500;
const DENSITIES = [
  0,
  150,
  ...Array.from({ length: 12 }, (_, i) => 10 * (DENSITY_TOP / 10) ** ((8 + i) / 20)),
];

/** The 21 columns of the excerpt without weights and detailed industry codes, in its order. */
export const NIST_COLUMNS: readonly NistColumn[] = [
  listed('PUMA', PUMAS),
  binned('AGEP', AGES),
  listed('SEX', range(1, 2)),
  listed('MSP', range(1, 6), true),
  listed('HISP', range(0, 4)),
  listed('RAC1P', range(1, 9)),
  listed('NOC', range(0, 19), true),
  listed('NPF', range(2, 20), true),
  listed('HOUSING_TYPE', range(1, 3)),
  listed('OWN_RENT', range(0, 2)),
  binned('DENSITY', DENSITIES),
  listed('INDP_CAT', range(0, 18), true),
  listed('EDU', range(1, 12), true),
  binned('PINCP', INCOMES, true),
  listed('PINCP_DECILE', range(0, 9), true),
  binned('POVPIP', POVERTY, true),
  listed('DVET', range(1, 6), true),
  listed('DREM', range(1, 2), true),
  listed('DPHY', range(1, 2), true),
  listed('DEYE', range(1, 2)),
  listed('DEAR', range(1, 2)),
];

/** The ten columns NIST recommends for comparisons, called "demographic" in its archive. */
export const NIST_DEMOGRAPHIC = [
  ...['AGEP', 'SEX', 'MSP', 'RAC1P', 'HOUSING_TYPE'],
  ...['OWN_RENT', 'EDU', 'PINCP_DECILE', 'DVET', 'DEYE'],
];
