import { useState } from 'react';
import type { Answered } from '../../explore/answer.ts';
import { type Bar, panelsOf } from '../../explore/bars.ts';
import { blockName, type Tongue } from '../../explore/sentences.ts';
import { ofHundred } from '../../i18n/numbers.ts';

type Sorting = 'answer' | 'share';

/** The picture as a table that can be sorted: whoever does not see the one has the other. */
export function AnswerTable({
  answered,
  tongue,
}: {
  readonly answered: Answered;
  readonly tongue: Tongue;
}) {
  const { t, language } = tongue;
  const [sorting, setSorting] = useState<Sorting>();
  return (
    <details className="twin">
      <summary>{t('tableTitle')}</summary>
      {panelsOf(answered).map(({ block, bars }) => {
        const part = block === undefined ? undefined : answered.blocks[block];
        return (
          <table key={block ?? 'all'}>
            <caption>
              {part === undefined ? answered.question.label : blockName(part, tongue)}
            </caption>
            <thead>
              <tr>
                <SortHead {...{ name: 'answer', sorting, setSorting, words: t('tableAnswer') }} />
                <SortHead {...{ name: 'share', sorting, setSorting, words: t('tableShare') }} />
                <th scope="col">{t('tableLow')}</th>
                <th scope="col">{t('tableHigh')}</th>
              </tr>
            </thead>
            <tbody>
              {sorted(bars, sorting, language).map(({ label, share }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {share === undefined ? (
                    <td colSpan={3}>{t('unknownAnswer')}</td>
                  ) : (
                    <>
                      <td>{ofHundred(share.value, language, 1)}</td>
                      <td>{ofHundred(share.low, language, 1)}</td>
                      <td>{ofHundred(share.high, language, 1)}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </details>
  );
}

interface SortHeadProps {
  readonly name: Sorting;
  readonly sorting: Sorting | undefined;
  readonly setSorting: (sorting: Sorting) => void;
  readonly words: string;
}

function SortHead({ name, sorting, setSorting, words }: SortHeadProps) {
  const order = name === 'answer' ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={sorting === name ? order : 'none'}>
      <button type="button" onClick={() => setSorting(name)}>
        {words}
      </button>
    </th>
  );
}

function sorted(
  bars: readonly Bar[],
  sorting: Sorting | undefined,
  language: string,
): readonly Bar[] {
  if (sorting === undefined) return bars;
  return sorting === 'answer'
    ? [...bars].sort((a, b) => a.label.localeCompare(b.label, language))
    : [...bars].sort((a, b) => (b.share?.value ?? -1) - (a.share?.value ?? -1));
}
