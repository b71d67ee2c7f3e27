import { useMemo, useState } from 'react';
import { letMoveSideways } from '../../chart/sideways.ts';
import type { Answered } from '../../explore/answer.ts';
import { questionName, type Tongue } from '../../explore/names.ts';
import { type Row, rowsOf } from '../../explore/rows.ts';
import { ofHundred, whole } from '../../i18n/numbers.ts';
import { usePrinted } from './use-printed.ts';

/** By what a table can be sorted: its texts from the first letter on, its numbers from the largest on. */
const SORTINGS = ['part', 'along', 'answer', 'share', 'of', 'unknown'] as const;
type Sorting = (typeof SORTINGS)[number];

/** More lines would make a page slow; the table to take along has all of them. */
const MOST_LINES = 250;

export interface AnswerTableProps {
  readonly answered: Answered;
  readonly tongue: Tongue;
}

/** The picture as a table that can be sorted: whoever does not see the one has the other. */
export function AnswerTable({ answered, tongue }: AnswerTableProps) {
  const { t, language } = tongue;
  const [isOpen, setOpen] = useState(false);
  const isPrinted = usePrinted();
  const [sorting, setSorting] = useState<Sorting>();
  const rows = useMemo(
    () => (isOpen || isPrinted ? sorted(rowsOf(answered, tongue), sorting, language) : []),
    [answered, tongue, isOpen, isPrinted, sorting, language],
  );
  const columns = SORTINGS.filter(
    (name) => (name !== 'part' && name !== 'along') || rows.some((row) => row[name] !== ''),
  );
  const words: Readonly<Record<Sorting, string>> = {
    part: t('tablePart'),
    along: answered.along?.axis.label ?? '',
    answer: t('tableAnswer'),
    share: t('tableShare'),
    of: t('tableKnown'),
    unknown: t('tableUnknown'),
  };
  return (
    <details className="twin" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('tableTitle')}</summary>
      <div
        className="wide"
        ref={(element) => {
          if (element !== null) letMoveSideways(element, questionName(answered, tongue));
        }}
      >
        <table>
          <caption>{questionName(answered, tongue)}</caption>
          <thead>
            <tr>
              {columns.flatMap((name) => [
                <SortHead key={name} {...{ name, sorting, setSorting }} words={words[name]} />,
                ...(name === 'share'
                  ? [
                      <th scope="col" key="low">
                        {t('tableLow')}
                      </th>,
                      <th scope="col" key="high">
                        {t('tableHigh')}
                      </th>,
                    ]
                  : []),
              ])}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_LINES).map((row) => (
              <Line key={`${row.part} ${row.along} ${row.answer}`} {...{ row, columns, tongue }} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_LINES && <p>{t('tableMore', { count: rows.length - MOST_LINES })}</p>}
    </details>
  );
}

interface SortHeadProps {
  readonly name: Sorting;
  readonly sorting: Sorting | undefined;
  readonly setSorting: (sorting: Sorting) => void;
  readonly words: string;
}

const isText = (name: Sorting): name is 'part' | 'along' | 'answer' =>
  name === 'part' || name === 'along' || name === 'answer';

function SortHead({ name, sorting, setSorting, words }: SortHeadProps) {
  const order = isText(name) ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={sorting === name ? order : 'none'}>
      <button type="button" onClick={() => setSorting(name)}>
        {words}
      </button>
    </th>
  );
}

interface LineProps {
  readonly row: Row;
  readonly columns: readonly Sorting[];
  readonly tongue: Tongue;
}

function Line({ row, columns, tongue: { t, language } }: LineProps) {
  const { share, of, unknown } = row;
  const number = (value: number) => ofHundred(value, language, 1);
  return (
    <tr>
      {columns.filter(isText).map((name) =>
        name === 'answer' ? (
          <th scope="row" key={name}>
            {row[name]}
          </th>
        ) : (
          <td key={name}>{row[name]}</td>
        ),
      )}
      {share === undefined ? (
        <td colSpan={5}>{t('tableFew')}</td>
      ) : (
        <>
          <td>{number(share.value)}</td>
          <td>{number(share.low)}</td>
          <td>{number(share.high)}</td>
          <td>{whole(of, language)}</td>
          <td>{unknown === undefined ? '' : number(unknown)}</td>
        </>
      )}
    </tr>
  );
}

function sorted(
  rows: readonly Row[],
  sorting: Sorting | undefined,
  language: string,
): readonly Row[] {
  if (sorting === undefined) return rows;
  if (isText(sorting)) {
    return rows.toSorted((a, b) => a[sorting].localeCompare(b[sorting], language));
  }
  const value = (row: Row) => (sorting === 'share' ? row.share?.value : row[sorting]) ?? -1;
  return rows.toSorted((a, b) => value(b) - value(a));
}
