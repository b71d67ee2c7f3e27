import { type Answer, SOURCES, type Source } from '../sources/index.ts';

/** What a published source says of one country. */
export interface ToldBySource {
  readonly source: Source;
  readonly answers: readonly Answer[];
}

/** Sources that speak of one country, and the part of them that does; all of it where no part is named. */
const ABOUT: readonly {
  readonly country: string;
  readonly source: string;
  readonly where?: string;
}[] = [
  { country: 'GBR', source: 'uk-nrm-2023' },
  { country: 'USA', source: 'ctdc-synthetic-2021', where: 'usa' },
];

/** What the compared sources say of a country, where they name it. */
export function toldBySources(country: string): readonly ToldBySource[] {
  return ABOUT.filter((about) => about.country === country).flatMap(({ source: id, where }) => {
    const source = SOURCES.find((one) => one.id === id);
    if (source === undefined) return [];
    const answers = source.answers.filter((one) => where === undefined || one.where?.id === where);
    return [{ source, answers }];
  });
}
