import type { Cell, Series, Table } from '../cell.ts';

export interface TableCell {
  readonly country: string;
  readonly key: string;
  readonly year: number;
  readonly cell: Cell;
}

/** Gathers cells; one that comes again is `repeated`, whatever it says, because neither row is the better one. */
export class TableMaker {
  readonly #order: readonly string[] | undefined;
  readonly #countries = new Map<string, Map<string, Map<number, Cell>>>();

  /** `order`: that of the keys; default: by their letters. */
  constructor(order?: readonly string[]) {
    this.#order = order;
  }

  /** Whether the cell is new. */
  add({ country, key, year, cell }: TableCell): boolean {
    const keys = entry(this.#countries, country, () => new Map<string, Map<number, Cell>>());
    const series = entry(keys, key, () => new Map<number, Cell>());
    const isNew = !series.has(year);
    series.set(year, isNew ? cell : 'repeated');
    return isNew;
  }

  /** Countries, keys and years in order; cells that are not reported, and what is empty then, are left out. */
  table(): Table {
    const place = (key: string) => this.#order?.indexOf(key) ?? 0;
    const countries = [...this.#countries].map(([code, keys]) => {
      const told = [...keys]
        .map(([key, series]) => [key, toldOf(series)] as const)
        .filter(([, series]) => series.size > 0)
        .sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
      return [code, new Map(told)] as const;
    });
    return new Map(
      countries.filter(([, keys]) => keys.size > 0).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
}

const toldOf = (series: Series): Series =>
  new Map([...series].filter(([, cell]) => cell !== 'notReported').sort(([a], [b]) => a - b));

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
