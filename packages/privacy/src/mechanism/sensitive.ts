/**
 * A value computed from records and not yet protected (the same shape as in `@tessera/model`). Only
 * the files of this folder open it.
 */
export interface Sensitive<T> {
  readonly sensitive: T;
}

/** One of several tables, still sensitive. */
export function tableAt<T>(tables: Sensitive<readonly T[]>, index: number): Sensitive<T> {
  const table = tables.sensitive[index];
  if (table === undefined) throw new RangeError('no such table');
  return { sensitive: table };
}
