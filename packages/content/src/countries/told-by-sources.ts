import { SOURCES, type Source } from '../sources/index.ts';
import { type Row, rowOf } from '../sources/row.ts';
import { ABOUT } from './spoken-of.ts';

/** What a published source says of one country. */
export interface ToldBySource {
  readonly source: Source;
  readonly rows: readonly Row[];
}

/** What the compared sources say of a country, where they name it. */
export function toldBySources(country: string): readonly ToldBySource[] {
  return ABOUT.filter((about) => about.country === country).flatMap(({ source: id, where }) => {
    const source = SOURCES.find((one) => one.id === id);
    if (source === undefined) return [];
    const own = source.answers.filter((one) => where === undefined || one.where?.id === where);
    return [{ source, rows: own.map((one) => rowOf(source, one)) }];
  });
}
