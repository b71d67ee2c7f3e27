import { type Cell, type Corridor, isNumber } from '@tessera/content/countries';
import { whole } from '../../i18n/numbers.ts';
import type { Speech } from './cell-words.ts';
import { corridorOrder } from './corridor-order.ts';
import { placeName } from './place-name.ts';

/** More than this is unfolded by who wants it. */
const MOST_OPEN = 12;

export interface CorridorListProps {
  readonly corridors: readonly Corridor[];
  /** Whether each stands with a year of its own. */
  readonly withYears: boolean;
  readonly speech: Speech;
}

/** Corridors in the order of the alphabet, numbers as bars; small and unclear ones in a sentence by name. */
export function CorridorList({ corridors, withYears, speech }: CorridorListProps) {
  const { t, language } = speech;
  const ordered = corridorOrder(corridors, language);
  const name = ({ code, year }: Corridor) => {
    const plain = placeName(code, speech);
    return withYears ? t('entryYear', { name: plain, year }) : plain;
  };
  const numbers = ordered.filter(({ cell }) => isNumber(cell));
  const names = (wanted: (cell: Cell) => boolean) =>
    listOf(ordered.filter(({ cell }) => wanted(cell)).map(name), language);
  const few = names((cell) => cell === 'suppressed');
  const unclear = names((cell) => cell === 'repeated' || cell === 'unreadable');
  const bars = <Bars corridors={numbers} name={name} language={language} />;
  return (
    <>
      {numbers.length > MOST_OPEN ? (
        <details>
          <summary>{t('showAll', { count: numbers.length })}</summary>
          {bars}
        </details>
      ) : (
        numbers.length > 0 && bars
      )}
      {few !== '' && <p>{t('fewEach', { names: few })}</p>}
      {unclear !== '' && <p>{t('unclearEach', { names: unclear })}</p>}
    </>
  );
}

export const listOf = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

interface BarsProps {
  readonly corridors: readonly Corridor[];
  readonly name: (corridor: Corridor) => string;
  readonly language: string;
}

function Bars({ corridors, name, language }: BarsProps) {
  const people = ({ cell }: Corridor) => (isNumber(cell) ? cell : 0);
  const most = Math.max(1, ...corridors.map(people));
  return (
    <ul className="corridor-list">
      {corridors.map((corridor) => (
        <li key={`${corridor.code} ${corridor.year} ${people(corridor)}`}>
          <a href={`#/countries/${corridor.code}`}>{name(corridor)}</a>{' '}
          <span className="corridor-number">{whole(people(corridor), language)}</span>
          <span
            className="corridor-bar"
            aria-hidden="true"
            style={{ inlineSize: `${(100 * people(corridor)) / most}%` }}
          />
        </li>
      ))}
    </ul>
  );
}
