import type { Column } from '@tessera/model';
import type { Country } from '../tables/countries.ts';
import { COUNTRIES, HOTLINE_COUNTRY } from '../tables/countries.ts';
import { bandFinder, blankOf, codeOf, type Projector } from './codes.ts';
import type { Meaning } from './meaning.ts';
import { flagProjector } from './project-flags.ts';

type Answer<Kind extends Meaning['answer']> = Extract<Meaning['answer'], Kind>;

function band(column: Column, answer: Answer<'year' | 'age' | 'months'>): Projector | undefined {
  const find = bandFinder(column);
  const blank = blankOf(column);
  if (find === undefined) return undefined;
  return (one) => {
    const value = one[answer];
    return value === undefined ? blank : find(value);
  };
}

function country(
  column: Column,
  answer: Answer<'citizenship' | 'exploitedIn'>,
): Projector | undefined {
  const blank = blankOf(column);
  const codes = new Map<Country, string>();
  for (const one of [HOTLINE_COUNTRY, ...COUNTRIES]) {
    const code = codeOf(column, one.alpha3, one.alpha2);
    if (code !== undefined) codes.set(one, code);
  }
  if (!codes.has(HOTLINE_COUNTRY)) return undefined;
  return (one) => {
    const value = one[answer];
    return value === undefined ? blank : (codes.get(value) ?? blank);
  };
}

function choice<Value>(
  column: Column,
  answer: (one: Parameters<Projector>[0]) => Value | undefined,
  codes: ReadonlyMap<Value, string | undefined>,
): Projector | undefined {
  const blank = blankOf(column);
  if ([...codes.values()].every((code) => code === undefined)) return undefined;
  return (one) => {
    const value = answer(one);
    return value === undefined ? blank : (codes.get(value) ?? blank);
  };
}

/** How a column is filled from an invented case; `undefined` if its code list has no such answer. */
export function projectorOf(column: Column, meaning: Meaning): Projector | undefined {
  switch (meaning.answer) {
    case 'year':
    case 'age':
    case 'months':
      return band(column, meaning.answer);
    case 'citizenship':
    case 'exploitedIn':
      return country(column, meaning.answer);
    case 'sex':
      return choice(
        column,
        ({ sex }) => sex,
        new Map([
          ['female', codeOf(column, 'Female')],
          ['male', codeOf(column, 'Male')],
          ['other', codeOf(column, 'Transgender/NonConforming')],
        ]),
      );
    case 'reportedBy':
      return choice(
        column,
        ({ reportedBy }) => reportedBy,
        new Map([
          ['hotline', codeOf(column, 'Hotline')],
          ['caseManagement', codeOf(column, 'Case Management')],
        ]),
      );
    case 'minor':
    case 'minorWhenExploited':
    case 'minorAtEntry': {
      const { answer } = meaning;
      return choice(
        column,
        (one) => one[answer],
        new Map([
          [true, codeOf(column, 'Minor')],
          [false, codeOf(column, 'Adult')],
        ]),
      );
    }
    case 'abducted':
      return choice(
        column,
        ({ abducted }) => abducted,
        new Map([
          [true, codeOf(column, '1')],
          [false, codeOf(column, '0')],
        ]),
      );
    default:
      return flagProjector(column, meaning);
  }
}
